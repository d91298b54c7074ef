import { expect, fixture, html } from '@open-wc/testing';
import '../../src/dealer/document-indicator-card.js';
import type { DocumentIndicatorCard } from '../../src/dealer/document-indicator-card.js';
import { runSuite } from '../suites/index.js';
import { json, serve } from '../support/service.js';
import { heard, inState, textOf } from '../support/wait.js';
import { period } from './asked.js';

const answer = { success: true, message: 'ok', count: 1444, trend: 'up', percentage: 14.4 };

const card = (attributes: Record<string, string> = {}): Promise<DocumentIndicatorCard> => {
  const element = document.createElement('document-indicator-card');
  const all = { dealer: '12284', 'date-from': '2024-01-01', 'date-to': '2024-03-31', ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  return fixture<DocumentIndicatorCard>(html`${element}`);
};

describe('document-indicator-card', () => {
  it('shows the count, which way it went, and against which dates', async () => {
    const seen = serve(() => json(answer));
    const element = await inState(await card(), 'ready');
    expect(textOf(element, '[part=heading]')).to.equal('Permohonan faktur');
    expect(textOf(element, '[part=value]')).to.equal('1.444');
    // 31 March minus a month is the last day of February.
    expect(textOf(element, '[part=delta]')).to.equal('naik 14,4% dibanding 1 Des 2023 – 29 Feb 2024');
    expect(seen.map(({ url }) => url.pathname + url.search)).to.deep.equal([
      '/api/v1/dashboard/document-handling/permohonan-faktur?dealer_id=12284&date_from=2024-01-01&date_to=2024-03-31',
    ]);
  });

  it('says down and unchanged in words, in English too', async () => {
    serve(() => json({ ...answer, count: 0, trend: 'down', percentage: 100 }));
    const down = await inState(await card({ locale: 'en' }), 'ready');
    expect(textOf(down, '[part=value]')).to.equal('0');
    expect(textOf(down, '[part=delta]')).to.equal('down 100.0% against 1 Dec 2023 – 29 Feb 2024');
    serve(() => json({ ...answer, trend: 'remain', percentage: 0 }));
    const same = await inState(await card({ locale: 'en' }), 'ready');
    expect(textOf(same, '[part=delta]')).to.equal('unchanged against 1 Dec 2023 – 29 Feb 2024');
  });

  it('asks for the document that the attribute names, and follows its change', async () => {
    const seen = serve(({ url }) =>
      json({ ...answer, count: url.pathname.endsWith('bpkb-diterima') ? 7 : 8 }),
    );
    const element = await inState(await card({ document: 'bpkb-diterima' }), 'ready');
    expect(textOf(element)).to.contain('BPKB diterima').and.contain('7');
    element.document = 'stnk-diterima';
    await element.updateComplete;
    await inState(element, 'ready');
    expect(textOf(element)).to.contain('STNK diterima').and.contain('8');
    expect(seen.map(({ url }) => url.pathname.split('/').at(-1))).to.deep.equal([
      'bpkb-diterima',
      'stnk-diterima',
    ]);
  });

  it('names the choices when the document is unknown, and asks nothing', async () => {
    const seen = serve(() => json(answer));
    const errors = heard<{ kind: string }>('dasbor-error');
    const element = await inState(await card({ document: 'ktp' }), 'error');
    expect(textOf(element))
      .to.contain('“ktp”')
      .and.contain('permohonan-faktur, stnk-diterima, bpkb-diterima');
    expect(element.error!.kind).to.equal('attribute');
    expect(errors.map(({ detail }) => detail.kind)).to.deep.equal(['attribute']);
    expect(seen).to.have.lengthOf(0);
  });

  it('gives its number as CSV', async () => {
    serve(() => json(answer));
    const element = await inState(await card(), 'ready');
    expect(await element.toCSV()).to.equal(
      'Dokumen,Jumlah,Tren,Perubahan (%),Pembanding dari,Pembanding sampai\r\n' +
        'Permohonan faktur,1444,naik,14.4,2023-12-01,2024-02-29\r\n',
    );
  });
});

for (const document of ['permohonan-faktur', 'stnk-diterima', 'bpkb-diterima'])
  runSuite({
    tag: 'document-indicator-card',
    kind: 'card',
    ...(document === 'permohonan-faktur' && { typical: true }),
    needs: period,
    attributes: { document },
    answer,
    shows: ['1.444', 'naik 14,4%'],
  });
