import { expect } from '@open-wc/testing';
import { tickTexts, valueScale } from '../../src/chart/engine/value-scale.js';
import type { ValueKind } from '../../src/format/values.js';
import type { Locale } from '../../src/locales/locales.js';

const ticks = (numbers: number[], kind: ValueKind = 'currency', locale: Locale = 'id') =>
  tickTexts(valueScale(numbers, kind), kind, locale).map((text) => text.replaceAll('\u00a0', ' '));

describe('a value scale', () => {
  it('has three to five lines, the lowest at zero, and room for the largest number', () => {
    for (const largest of [0.7, 1, 3, 9.99, 10.1, 61, 99, 101, 12345, 2.6e9]) {
      const { min, max, step } = valueScale([largest / 3, largest], 'decimal');
      expect(min).to.equal(0);
      expect(max).to.be.at.least(largest);
      expect(max - step, `${largest} fills the highest step`).to.be.below(largest);
      expect(Math.round(max / step), `steps up to ${largest}`).to.be.within(2, 4);
    }
  });

  it('writes its lines short, in the locale', () => {
    expect(ticks([2_600_000_000])).to.deep.equal(['0', '1 M', '2 M', '3 M']);
    expect(ticks([4_100_000, 1])).to.deep.equal(['0', '2 jt', '4 jt', '6 jt']);
    expect(ticks([4_100_000], 'currency', 'en')).to.deep.equal(['0', '2M', '4M', '6M']);
    expect(ticks([80], 'percent')).to.deep.equal(['0%', '20%', '40%', '60%', '80%']);
  });

  it('never writes two lines alike, or one as another number', () => {
    const size = (text: string) => +text.replace(',', '.');
    for (const largest of [0.03, 0.3, 0.97, 1, 1.2, 3, 9.4]) {
      const texts = ticks([largest], 'decimal');
      const { step } = valueScale([largest], 'decimal');
      texts.forEach((text, index) => expect(size(text)).to.be.closeTo(index * step, 1e-9));
    }
  });

  it('divides counts only into whole numbers', () => {
    expect(ticks([1], 'integer')).to.deep.equal(['0', '1']);
    expect(ticks([3], 'integer')).to.deep.equal(['0', '1', '2', '3']);
    expect(ticks([9], 'integer')).to.deep.equal(['0', '5', '10']);
    expect(ticks([], 'integer')).to.deep.equal(['0', '1']);
  });

  it('ends at one where all numbers are zero', () => {
    for (const kind of ['currency', 'decimal', 'integer'] as const)
      expect(ticks([0, 0], kind), kind).to.deep.equal(['0', '1']);
  });

  it('writes numbers out that are of thousands or millions themselves', () => {
    expect(ticks([1862.76], 'decimal')).to.deep.equal(['0', '500', '1.000', '1.500', '2.000']);
  });

  it('goes below zero where a number does', () => {
    expect(ticks([-20, 50], 'integer')).to.deep.equal(['-20', '0', '20', '40', '60']);
    expect(ticks([-3], 'integer')).to.deep.equal(['-3', '-2', '-1', '0']);
  });
});
