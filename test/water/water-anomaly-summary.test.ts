import { expect, fixture, html } from '@open-wc/testing';
import '../../src/core/scope.js';
import '../../src/water/water-anomaly-summary.js';
import type { WaterAnomalySummary } from '../../src/water/water-anomaly-summary.js';
import { runSuite } from '../suites/index.js';
import { json, serve } from '../support/service.js';
import { heard, inState, textOf } from '../support/wait.js';

const answer = {
  periode: 'Desember 2025',
  anomalies: {
    extreme: { count: 45 },
    zero: { count: 120 },
    turun: { count: 67 },
    negatif: { count: 3 },
    salah_catat: { count: 0 },
    rebill: { count: 1 },
    estimasi: { count: 1234 },
  },
};

runSuite({
  tag: 'water-anomaly-summary',
  kind: 'card',
  needs: { year: '2025', month: '12' },
  answer,
  shows: ['45', '67', '120', '3', '0', '1', '1.234', '1.470', 'HOT', 'EST'],
  empty: { periode: null, anomalies: {} },
  terms: ['HOT', 'WATCH', 'CHECK', 'ERROR', 'FIX', 'REBILL', 'EST', 'Rebill', '0 m³'],
  optional: Object.keys(answer.anomalies).map((kind) => `anomalies.${kind}`),
  nullable: ['periode'],
});

const put = () => fixture<WaterAnomalySummary>(html`<water-anomaly-summary></water-anomaly-summary>`);

const buttons = ({ renderRoot }: WaterAnomalySummary): HTMLButtonElement[] => [
  ...renderRoot.querySelectorAll<HTMLButtonElement>('button[aria-pressed]'),
];

describe('water-anomaly-summary, beside what every widget does', () => {
  it('has seven kinds and their sum, each a button that says it all', async () => {
    serve(() => json(answer));
    const element = await inState(await put(), 'ready');
    const names = buttons(element).map(({ innerText }) => innerText.trim());
    expect(names).to.have.lengthOf(8);
    expect(names[0]).to.equal('Pemakaian ekstrem: 45, di atas 100 m³');
    expect(names[7]).to.equal('Total (bisa terhitung ganda): 1.470, satu meter bisa masuk beberapa jenis');
    expect(textOf(element, '[part=footer]')).to.contain('Desember 2025');
    await expect(element).to.be.accessible();
  });

  it('shows what a service doesn’t count as missing, the sum too, and lists neither', async () => {
    serve(() =>
      json({ periode: 'Desember 2025', anomalies: { extreme: { count: 45 }, zero: { count: 2 } } }),
    );
    const element = await inState(await put(), 'ready');
    const values = [...element.renderRoot.querySelectorAll<HTMLElement>('[part=value]')];
    expect(values.map(({ innerText }) => innerText)).to.deep.equal(['45', '–', '2', '–', '–', '–', '–', '–']);
    expect(buttons(element)).to.have.lengthOf(2);
  });

  it('hands the kind to its scope, and takes it back where it is pressed again', async () => {
    serve(() => json(answer));
    const scope = await fixture(
      html`<dasbor-scope><water-anomaly-summary></water-anomaly-summary></dasbor-scope>`,
    );
    const element = await inState(scope.querySelector('water-anomaly-summary')!, 'ready');
    const chosen = heard<{ field: string; value: string; label: string }>('dasbor-select');
    const [, drop] = buttons(element);
    drop!.click();
    await element.updateComplete;
    expect(scope.getAttribute('type')).to.equal('turun');
    expect(drop!.getAttribute('aria-pressed')).to.equal('true');
    expect(chosen[0]!.detail).to.include({ field: 'type', value: 'turun', label: 'Pemakaian turun' });
    drop!.click();
    await element.updateComplete;
    expect(scope.hasAttribute('type')).to.equal(false);
    expect(drop!.getAttribute('aria-pressed')).to.equal('false');
    element.addEventListener('dasbor-select', (event) => event.preventDefault());
    drop!.click();
    expect(scope.hasAttribute('type')).to.equal(false);
  });
});
