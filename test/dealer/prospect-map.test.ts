/** `<prospect-map>`: the shared suite, and what becomes of the service's coordinates. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/dealer/prospect-map.js';
import type { ProspectMap } from '../../src/dealer/prospect-map.js';
import { runSuite } from '../suites/index.js';
import { textOf, until, inState } from '../support/wait.js';
import { period } from './asked.js';

const district = (
  kode_kecamatan: string | null,
  nama_kecamatan: string | null,
  count: number,
  latitude: string | null = null,
  longitude: string | null = null,
) => ({ kode_kecamatan, nama_kecamatan, count, latitude, longitude });

const data = [
  district('3273010', 'Bandung Wetan', 184, '-6.904300', '107.618900'),
  district('3273110', 'Sukajadi', 148, '-6.887900', '107.592300'),
  district('3204010', 'Kecamatan 3204010', 141, '-6,9147', '0'),
  district('3273020', 'Sumur Bandung', 134, '-6.915100', '107.612600'),
  district('3273130', 'Coblong', 132, '-6.884700', '107.613500'),
];

/** As the service answered for the recorded rows. */
const recorded = [
  district('3273010', 'Bandung Wetan', 184, '-6,9147', '-999.9'),
  district('3273110', 'Sukajadi', 148, '-6.883017', '-999.9'),
  district('3204010', 'Kecamatan 3204010', 141, '-6,9147', '0'),
  district('3273020', 'Sumur Bandung', 134, '-6,9147', '-999.9'),
  district('3273130', 'Coblong', 132, '-6.870031', '-999.9'),
];

const answerOf = (items: readonly object[], total_records = 1087) => ({
  success: true,
  message: 'ok',
  data: items,
  total_records,
});

runSuite({
  tag: 'prospect-map',
  kind: 'map',
  typical: true,
  needs: period,
  answer: answerOf(data),
  shows: ['Bandung Wetan', '184', '16,9%', 'Coblong', '132', '12,1%'],
  empty: answerOf([], 0),
  named: (name) => answerOf([{ ...data[0], nama_kecamatan: name }, ...data.slice(1)]),
});

/** A map that shows these districts. */
async function shown(...districts: readonly object[]): Promise<ProspectMap> {
  const element = document.createElement('prospect-map');
  element.data = answerOf(districts);
  await fixture(html`${element}`);
  return inState(element, 'ready');
}

const bubbles = ({ renderRoot }: ProspectMap): NodeListOf<Element> => renderRoot.querySelectorAll('.bubble');

/** How many bubbles there are once the map is drawn. */
const drawn = async (element: ProspectMap, count: number): Promise<void> =>
  until(() => bubbles(element).length === count, `${count} bubbles, not ${bubbles(element).length}`);

describe('thousands of districts', () => {
  it('are the first hundred on the map and in the list, and all in the file', async () => {
    const element = await shown(
      ...Array.from({ length: 3000 }, (_, index) =>
        district(`${index}`, `Kecamatan ${index}`, 3000 - index, `-6.${1000 + index}`, `107.${1000 + index}`),
      ),
    );
    await drawn(element, 100);
    const items = [...element.renderRoot.querySelectorAll<HTMLElement>('[part=list] li')];
    expect(items).to.have.lengthOf(101);
    expect(items.at(-1)!.innerText).to.equal('dan 2.900 lainnya; semuanya ada di berkas CSV.');
    expect((await element.toCSV()).trim().split('\r\n')).to.have.lengthOf(3001);
  });
});

describe('the places of districts', () => {
  it('has a bubble for each that can be placed; the list has all, and says which can’t', async () => {
    const element = await shown(...data);
    await drawn(element, 4);
    const rows = [...element.renderRoot.querySelectorAll<HTMLElement>('[part=list] button')].map((row) =>
      row.innerText.replace(/\s+/g, ' ').trim(),
    );
    expect(rows).to.deep.equal([
      'Bandung Wetan 184 16,9%',
      'Sukajadi 148 13,6%',
      'Kecamatan 3204010 Tidak bisa dipetakan 141 13,0%',
      'Sumur Bandung 134 12,3%',
      'Coblong 132 12,1%',
    ]);
  });

  it('says in words that none of the recorded ones can be placed, and loads no map for that', async () => {
    const element = await shown(...recorded);
    expect(textOf(element, '[part=map]')).to.contain('Tidak satu pun bisa dipetakan');
    expect(textOf(element, '[part=list]').match(/Tidak bisa dipetakan/g)).to.have.lengthOf(5);
    expect(textOf(element, '[part=list]')).to.contain('Bandung Wetan').and.contain('184');
    expect(element.renderRoot.querySelector('.map-region, .map-buttons')).to.equal(null);
    element.locale = 'en';
    await element.updateComplete;
    expect(textOf(element, '[part=map]')).to.contain('Nothing can be placed on the map');
    expect(textOf(element, '[part=list]')).to.contain('Can’t be placed on the map');
  });

  it('places nobody outside Indonesia, and nobody whose district is unknown', async () => {
    const element = await shown(
      data[0]!,
      district('1', 'Nol', 9, '0', '0'),
      district('2', 'London', 8, '51.5', '-0.1'),
      district('3', 'Tertukar', 7, '107.6', '-6.9'),
      district(null, 'Unknown', 6, '-6.9', '107.6'),
    );
    await drawn(element, 1);
    expect(textOf(element, '[part=list]').match(/Tidak bisa dipetakan/g)).to.have.lengthOf(4);
    expect(textOf(element, '[part=list] li:last-child')).to.contain('Tidak diketahui');
  });

  it('adds up districts of one name, placed only where they agree', async () => {
    const element = await shown(
      district('1', 'Sukajadi', 10, '-6.9', '107.6'),
      district('2', 'Sukajadi', 5, '-6.2', '106.8'),
      district('3', 'Coblong', 7, '-6.9', '107.6'),
      district('4', 'Coblong', 6, '-6.90', '107.60'),
      district('5', 'Coblong', 1, null, '107.6'),
    );
    await drawn(element, 1);
    const list = textOf(element, '[part=list]');
    expect(list).to.match(/^Sukajadi Tidak bisa dipetakan 15 1,4% Coblong 14 1,3%$/);
  });

  it('keeps coordinates out of the CSV, which has what is shown', async () => {
    const element = await shown(...data);
    expect((await element.toCSV()).split('\r\n').slice(0, 2)).to.deep.equal([
      'Kecamatan,Jumlah prospek,Porsi (%)',
      'Bandung Wetan,184,16.9',
    ]);
  });

  it('tells the page which district was chosen, also one without a place', async () => {
    const element = await shown(...data);
    const details: unknown[] = [];
    element.addEventListener('dasbor-select', (event) => details.push((event as CustomEvent).detail));
    element.renderRoot.querySelectorAll<HTMLButtonElement>('[part=list] button')[2]!.click();
    const label = 'Kecamatan 3204010';
    expect(details).to.deep.equal([
      { field: 'kode_kecamatan', value: '3204010', label, row: data[2], params: {} },
    ]);
  });
});
