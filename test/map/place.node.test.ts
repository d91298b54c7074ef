/** Reading places, and the pure sums of the drawing. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { arrange, type Labelled } from '../../src/map/engine/arrange.js';
import { LARGEST, radiusOf } from '../../src/map/engine/radius.js';
import { scaleOf } from '../../src/map/engine/scale.js';
import { readPlace, samePlace } from '../../src/map/place.js';

const java = { south: -9, north: -5, west: 105, east: 115 };

describe('a place', () => {
  it('is two plain decimals inside the extent', () => {
    assert.deepEqual(readPlace('-6.9147', '107.6098', java), { lat: -6.9147, lng: 107.6098 });
    assert.deepEqual(readPlace(' -7 ', '+110', java), { lat: -7, lng: 110 });
    assert.deepEqual(readPlace('-9', '105', java), { lat: -9, lng: 105 });
  });

  const wrong = [
    null,
    '',
    ' ',
    '-6,9147',
    '-999.9',
    '0',
    '-6.9.1',
    '-6.',
    '.9',
    '-6.9°',
    '6.9 S',
    '-6e0',
    '0x6',
  ];
  for (const text of [...wrong, 'NaN', 'Infinity', '--6.9', '-6 .9', '107.6', '-4.99', '-9.01', '-0006.9'])
    it(`is none with a latitude of ${JSON.stringify(text)}`, () =>
      assert.equal(readPlace(text, '107.6', java), undefined));

  for (const text of [...wrong, '-6.9', '115.1', '104.9'])
    it(`is none with a longitude of ${JSON.stringify(text)}`, () =>
      assert.equal(readPlace('-6.9', text, java), undefined));

  it('is the one that all agree on', () => {
    const [a, b] = [
      { lat: -6, lng: 107 },
      { lat: -7, lng: 107 },
    ];
    assert.equal(samePlace([]), undefined);
    assert.equal(samePlace([undefined]), undefined);
    assert.deepEqual(samePlace([undefined, a, { ...a }]), a);
    assert.equal(samePlace([a, b]), undefined);
  });
});

describe('a bubble', () => {
  it('has an area as its number', () => {
    const area = (value: number): number => radiusOf(value, 200) ** 2;
    assert.equal(radiusOf(200, 200), LARGEST);
    assert.ok(Math.abs(area(100) / area(200) - 0.5) < 1e-9);
    assert.ok(Math.abs(area(50) / area(100) - 0.5) < 1e-9);
  });

  it('can be seen, however small, and where there is nothing to compare it with', () => {
    assert.ok(radiusOf(1, 1e6) >= 3);
    assert.ok(radiusOf(0, 0) >= 3);
  });
});

describe('names', () => {
  const at = (x: number, y: number) => ({ x, y, radius: 10, width: 60, height: 16 });
  const view = [0, 0, 400, 300] as const;
  const corner = [356, 0, 400, 110] as const;
  const arranged = (...items: Labelled[]) => arrange(items, view, corner);

  it('stand below their bubbles', () => assert.deepEqual(arranged(at(100, 100)), [{ x: 70, y: 112 }]));

  it('go elsewhere where one before stands already, and cover no other bubble', () => {
    const [first, second] = arranged(at(100, 100), at(130, 100));
    assert.deepEqual(first, { x: 70, y: 112 });
    assert.deepEqual(second, { x: 100, y: 72 });
    assert.deepEqual(arranged(at(100, 100), at(100, 120))[0], { x: 70, y: 72 });
  });

  it('stand inside the view where they can', () => {
    assert.deepEqual(arranged(at(100, 285)), [{ x: 70, y: 257 }]);
    assert.deepEqual(arranged(at(395, 200)), [{ x: 323, y: 192 }]);
    assert.deepEqual(arranged(at(360, 60)), [{ x: 288, y: 52 }]);
    assert.deepEqual(arranged(at(-500, 100)), [{ x: -530, y: 112 }]);
  });

  it('are left out where there is no room', () => {
    const crowd = arranged(...Array.from({ length: 12 }, () => at(100, 100)));
    assert.ok(crowd.includes(undefined));
    const boxes = crowd.filter((corner) => corner !== undefined);
    assert.equal(new Set(boxes.map(({ x, y }) => `${x}/${y}`)).size, boxes.length);
  });
});

describe('the scale', () => {
  it('is a round number of metres that fits', () => {
    for (const metresPerPixel of [0.3, 1, 7.7, 19, 120, 1500, 60_000]) {
      const { metres, width } = scaleOf(metresPerPixel);
      assert.match(String(metres), /^[125]0*$/);
      assert.ok(width > 30 && width <= 90, String(width));
      assert.ok(Math.abs(metres / width - metresPerPixel) < 1e-6);
    }
  });
});
