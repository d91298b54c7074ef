import { expect, fixture, html } from '@open-wc/testing';
import { configure } from '../../src/config.js';
import '../../src/dealer/top-received-unit-list.js';
import type { TopReceivedUnitList } from '../../src/dealer/top-received-unit-list.js';
import { runSuite } from '../suites/index.js';
import { json, serve } from '../support/service.js';
import { inState, until } from '../support/wait.js';
import { period } from './asked.js';

const data = [
  { id: 1, name: 'VARIO BK', image: '/assets/images/motor.png', total_units: 147, description: '147 Units' },
  { id: 2, name: 'BEAT BK', image: null, total_units: 146, description: '146 Units' },
];

const answer = { success: true, message: 'ok', data };

describe('a list of thousands', () => {
  it('has the first hundred, says how many more there are, and has all in its file', async () => {
    const units = Array.from({ length: 1234 }, (_, id) => ({
      ...data[1],
      id,
      name: `U${id}`,
      total_units: 9,
    }));
    serve(() => json({ ...answer, data: units }));
    const element = document.createElement('top-received-unit-list');
    for (const [name, value] of Object.entries(period)) element.setAttribute(name, value);
    await inState(await fixture<TopReceivedUnitList>(html`${element}`), 'ready');
    const items = [...element.renderRoot.querySelectorAll<HTMLElement>('[part=list] li')];
    expect(items).to.have.lengthOf(101);
    expect(items.at(-1)!.innerText).to.equal('dan 1.134 lainnya; semuanya ada di berkas CSV.');
    expect((await element.toCSV()).trim().split('\r\n')).to.have.lengthOf(1235);
  });
});

describe('the pictures of top-received-unit-list', () => {
  const put = async (base?: string): Promise<TopReceivedUnitList> => {
    serve(() => json(answer));
    const element = document.createElement('top-received-unit-list');
    for (const [name, value] of Object.entries({
      ...period,
      ...(base !== undefined && { 'image-base': base }),
    }))
      element.setAttribute(name, value);
    return inState(await fixture<TopReceivedUnitList>(html`${element}`), 'ready');
  };
  /** What stands for each unit: the address of its picture, or "icon". */
  const pictures = ({ renderRoot }: TopReceivedUnitList): string[] =>
    [...renderRoot.querySelectorAll('.picture')].map((each) =>
      each instanceof HTMLImageElement ? each.src : each.querySelector('svg') ? 'icon' : 'nothing',
    );

  it('are icons without a base of pictures, and icons where an answer names none', async () => {
    expect(pictures(await put())).to.deep.equal(['icon', 'icon']);
    const origin = 'data:image/svg+xml,';
    expect(pictures(await put(origin)), 'a base that is no place').to.deep.equal(['icon', 'icon']);
  });

  it('are loaded from below the base, and an icon stands for one that doesn’t come', async () => {
    // The page's own address answers, though with no picture.
    const element = await put(`${location.origin}/no-such-place/`);
    expect(pictures(element)).to.deep.equal([
      `${location.origin}/no-such-place/assets/images/motor.png`,
      'icon',
    ]);
    element.scrollIntoView();
    await until(() => pictures(element)[0] === 'icon', 'an icon for the broken picture');
    expect(element.renderRoot.querySelectorAll('img')).to.have.lengthOf(0);
    // Not asked for again with every change.
    element.heading = 'x';
    await element.updateComplete;
    expect(pictures(element)).to.deep.equal(['icon', 'icon']);
  });

  it('follow the setting of the page', async () => {
    const element = await put();
    configure({ imageBase: '/elsewhere' });
    await until(
      () => pictures(element)[0] === `${location.origin}/elsewhere/assets/images/motor.png`,
      'a picture',
    );
    configure({ imageBase: undefined });
    await until(() => pictures(element)[0] === 'icon', 'the icon');
  });
});

runSuite({
  tag: 'top-received-unit-list',
  kind: 'list',
  typical: true,
  needs: period,
  answer,
  shows: ['VARIO BK', '147', 'BEAT BK', '146'],
  nullable: ['data[].total_units'],
  empty: { ...answer, data: [] },
  named: (name) => ({ ...answer, data: [{ ...data[0], name: name }, ...data.slice(1)] }),
});
