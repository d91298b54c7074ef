import { expect, fixture, html } from '@open-wc/testing';
import { configure } from '../../src/config.js';
import '../../src/core/scope.js';
import '../../src/lab/lab-etl-refresh.js';
import type { LabEtlRefresh } from '../../src/lab/lab-etl-refresh.js';
import '../../src/lab/lab-kpi-cards.js';
import type { LabKpiCards } from '../../src/lab/lab-kpi-cards.js';
import { json, serve, type Seen } from '../support/service.js';
import { heard, inState, pause, textOf, until } from '../support/wait.js';
import { make, told } from './asked.js';

const started = told({ job_name: 'sales_dashboard_refresh', message: 'Refresh started' });

const put = (attributes: Readonly<Record<string, string | null>> = {}): Promise<LabEtlRefresh> =>
  fixture<LabEtlRefresh>(html`${make('lab-etl-refresh', attributes)}`);

const button = ({ renderRoot }: LabEtlRefresh): HTMLButtonElement | null =>
  renderRoot.querySelector<HTMLButtonElement>('[part=button]');

const status = (element: LabEtlRefresh): string => textOf(element, '[role=status]');

const isDone = (element: LabEtlRefresh): boolean => element.matches(':state(done)');

const posts = (seen: readonly Seen[]): Seen[] => seen.filter(({ method }) => method === 'POST');

describe('lab-etl-refresh', () => {
  it('is ready before it is pressed, and has asked nothing', async () => {
    const seen = serve(() => json(started));
    const element = await put();
    expect(element.state).to.equal('ready');
    expect(button(element)!.innerText.trim()).to.equal('Perbarui data');
    expect([status(element), element.error, seen.length]).to.deep.equal(['', null, 0]);
  });

  it('posts once however often it is pressed, and says that it has started, not that it is done', async () => {
    const seen = serve(async () => {
      await pause(40);
      return json(started);
    });
    const submits = heard<{ endpoint: string; values: object }>('dasbor-submit');
    const dones = heard<{ endpoint: string; data: unknown }>('dasbor-done');
    const element = await put();
    button(element)!.click();
    button(element)!.click();
    await element.updateComplete;
    expect(element.matches(':state(busy)')).to.equal(true);
    expect(button(element)!.getAttribute('aria-disabled')).to.equal('true');
    button(element)!.click();
    await until(() => isDone(element), 'an answer');
    expect(status(element)).to.equal('Pembaruan dimulai. Angka dimuat ulang dalam 30 detik.');
    expect(seen.map(({ method, url, body }) => [method, url.pathname, body])).to.deep.equal([
      ['POST', '/api/dashboard/sales/refresh', undefined],
    ]);
    expect(submits.map(({ detail }) => detail)).to.deep.equal([
      { endpoint: '/dashboard/sales/refresh', values: {} },
    ]);
    expect(dones.map(({ detail }) => detail)).to.deep.equal([
      { endpoint: '/dashboard/sales/refresh', data: started },
    ]);
    expect(element.matches(':state(busy)')).to.equal(false);
  });

  it('makes the lab’s widgets ask again after its time, with their old numbers stale till then', async () => {
    const summary = (sales: number) =>
      told({
        total_sales: sales,
        total_paid: 0,
        total_outstanding: 0,
        collection_rate: 0,
        lunas_order_count: 0,
        open_order_count: 0,
        active_company_count: 0,
      });
    let sales = 1;
    const seen = serve(({ method }) => {
      if (method === 'POST') return json(started);
      return json(summary(sales));
    });
    const scope = await fixture(
      html`<dasbor-scope date-from="2026-01-01" date-to="2026-06-30">
        <lab-kpi-cards only="sales"></lab-kpi-cards>
        <lab-etl-refresh reload-after="0.6"></lab-etl-refresh>
      </dasbor-scope>`,
    );
    const cards = await inState(scope.querySelector<LabKpiCards>('lab-kpi-cards')!, 'ready');
    const element = scope.querySelector<LabEtlRefresh>('lab-etl-refresh')!;
    sales = 2;
    button(element)!.click();
    await until(() => isDone(element), 'an answer');
    // Nothing is asked yet: the old numbers are known to be old.
    await inState(cards, 'stale');
    expect(seen).to.have.lengthOf(2);
    expect(textOf(cards, '[part=value]')).to.equal('Rp 1');
    await inState(cards, 'ready');
    expect(textOf(cards, '[part=value]')).to.equal('Rp 2');
    expect(status(element)).to.equal('Angka dimuat ulang. Pembaruan mungkin masih berjalan.');
  });

  it('waits a day at most, however long it is told to', async () => {
    const seen = serve(() => json(started));
    const element = await fixture<LabEtlRefresh>(
      html`<lab-etl-refresh reload-after="2592000"></lab-etl-refresh>`,
    );
    button(element)!.click();
    await until(() => isDone(element), 'an answer');
    await pause(100);
    expect(status(element)).to.equal('Pembaruan dimulai. Angka dimuat ulang dalam 86400 detik.');
    expect(posts(seen)).to.have.lengthOf(1);
  });

  it('loses its button where somebody may not, and says so', async () => {
    serve(() => json({ status: 'ERR', message: 'Not enough permissions' }, { status: 403 }));
    const errors = heard<{ kind: string; message: string }>('dasbor-error');
    const element = await put();
    button(element)!.click();
    await until(() => element.state === 'error', 'an error');
    await element.updateComplete;
    expect(button(element)).to.equal(null);
    expect(textOf(element)).to.contain('Akun Anda tidak berhak melakukan ini.');
    expect(errors.map(({ detail }) => detail.kind)).to.deep.equal(['forbidden']);
    expect(element.error!.message).to.equal('Akun Anda tidak berhak melakukan ini.');
  });

  it('is never sent again by itself, and where nobody knows whether it has started it says so', async () => {
    const seen = serve(() => json({ status: 'ERR', message: 'SELECT 1 FROM x' }, { status: 500 }));
    const element = await put({ locale: 'en' });
    button(element)!.click();
    await until(() => element.state === 'error', 'an error');
    await element.updateComplete;
    expect(textOf(element)).to.contain('Whether it was done is not known: check before you try again.');
    expect(textOf(element)).to.not.contain('SELECT');
    expect(posts(seen)).to.have.lengthOf(1);
    serve(() => json(started));
  });

  it('can be pressed again after a failure', async () => {
    serve((_, index) => (index ? json(started) : json({ status: 'ERR', message: 'busy' }, { status: 409 })));
    const element = await put();
    button(element)!.click();
    await until(() => element.state === 'error', 'an error');
    expect(element.error!.message).to.contain('busy');
    button(element)!.click();
    await until(() => isDone(element), 'an answer');
    expect([element.state, element.error]).to.deep.equal(['ready', null]);
  });

  it('sends nothing where the page says no', async () => {
    const seen = serve(() => json(started));
    const element = await put();
    element.addEventListener('dasbor-submit', (event) => event.preventDefault());
    button(element)!.click();
    await pause(30);
    expect(seen).to.have.lengthOf(0);
    expect(element.matches(':state(busy)')).to.equal(false);
  });

  it('renews a sign-in once, and leaves a refused one to the page where it takes it', async () => {
    const seen = serve(({ headers }) =>
      headers.get('Authorization') === 'Bearer new' ? json(started) : json({}, { status: 401 }),
    );
    configure({ getToken: ({ renew } = {} as never) => (renew ? 'new' : 'old') });
    const element = await put();
    button(element)!.click();
    await until(() => isDone(element), 'an answer');
    expect(posts(seen)).to.have.lengthOf(2);
    serve(() => json({}, { status: 401 }));
    const other = await put();
    other.addEventListener('dasbor-auth-required', (event) => event.preventDefault());
    button(other)!.click();
    await pause(60);
    expect([other.state, other.error]).to.deep.equal(['ready', null]);
  });

  it('takes its base from its scope, and its path from `endpoint`', async () => {
    const seen = serve(() => json(started));
    const scope = await fixture(
      html`<dasbor-scope api-base="/lab"
        ><lab-etl-refresh endpoint="/again"></lab-etl-refresh
      ></dasbor-scope>`,
    );
    const element = scope.querySelector<LabEtlRefresh>('lab-etl-refresh')!;
    button(element)!.click();
    await until(() => isDone(element), 'an answer');
    expect(seen[0]!.url.pathname).to.equal('/lab/again');
  });

  it('says in words that it cannot be sent anywhere, once a press', async () => {
    const seen = serve(() => json(started));
    const errors = heard<{ kind: string; message: string }>('dasbor-error');
    const element = await put();
    for (const [name, value, words] of [
      ['apiBase', {}, 'api-base berisi “object”, bukan alamat yang benar.'],
      ['apiBase', 'http://[', 'api-base berisi “http://[”, bukan alamat yang benar.'],
      ['endpoint', Symbol('s'), 'endpoint berisi “symbol”, bukan alamat yang benar.'],
      ['endpoint', '../../x', 'endpoint berisi “../../x”, bukan alamat yang benar.'],
    ] as const) {
      Object.assign(element, { apiBase: null, endpoint: null, [name]: value });
      button(element)!.click();
      await element.updateComplete;
      expect([element.state, element.error!.kind]).to.deep.equal(['error', 'attribute']);
      expect(textOf(element, '[role=alert]')).to.equal(words);
      expect(errors.splice(0).map(({ detail }) => detail.message)).to.deep.equal([words]);
    }
    expect(seen).to.have.lengthOf(0);
    Object.assign(element, { apiBase: ' /lab/ ', endpoint: ' /again ' });
    button(element)!.click();
    await until(() => isDone(element), 'an answer');
    expect(seen.map(({ url }) => url.pathname)).to.deep.equal(['/lab/again']);
  });

  it('is right for assistive technology', async () => {
    serve(() => json(started));
    const element = await put();
    await expect(element).to.be.accessible();
    button(element)!.click();
    await until(() => isDone(element), 'an answer');
    await expect(element).to.be.accessible();
  });
});
