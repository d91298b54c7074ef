import { expect, fixture, html } from '@open-wc/testing';
import '../../src/core/scope.js';
import '../../src/water/water-customer-form.js';
import type { WaterCustomerForm } from '../../src/water/water-customer-form.js';
import { json, serve, type Seen } from '../support/service.js';
import { heard, textOf, until } from '../support/wait.js';
import { serveMocks } from './mocked.js';

const profile = (more: object = {}) => ({
  master: { nomen: 'N1', name: 'Ani', rayon: '34', target_mc: 1250.5, tarif: '3A', ...more },
  payments: [],
  analisa: [],
  payment_count: 0,
  analisa_count: 0,
});

const put = (nomen?: string) =>
  fixture<WaterCustomerForm>(
    nomen === undefined
      ? html`<water-customer-form></water-customer-form>`
      : html`<water-customer-form nomen=${nomen}></water-customer-form>`,
  );

const field = ({ renderRoot }: WaterCustomerForm, name: string): HTMLInputElement =>
  renderRoot.querySelector<HTMLInputElement>(`[name=${name}]`)!;

const type = (element: WaterCustomerForm, name: string, value: string): void => {
  const input = field(element, name);
  input.value = value;
  input.dispatchEvent(new Event(input.localName === 'select' ? 'change' : 'input'));
};

const press = ({ renderRoot }: WaterCustomerForm): void =>
  renderRoot.querySelector<HTMLButtonElement>('[part=button]')!.click();

const isDone = (element: WaterCustomerForm): boolean => element.matches(':state(done)');

const written = (seen: readonly Seen[]): Seen[] => seen.filter(({ method }) => method !== 'GET');

const ready = async (element: WaterCustomerForm): Promise<WaterCustomerForm> => {
  await until(() => element.state === 'ready', 'a form');
  await element.updateComplete;
  return element;
};

describe('water-customer-form', () => {
  it('sends nothing before what is needed is there, and says what is missing', async () => {
    const seen = serve(() => json({ success: true }));
    const element = await ready(await put());
    press(element);
    await until(() => field(element, 'nomen').getAttribute('aria-invalid') === 'true', 'a complaint');
    expect(element.shadowRoot!.activeElement).to.equal(field(element, 'nomen'));
    expect(textOf(element, '.problem')).to.equal('Wajib diisi. Wajib diisi. Wajib diisi.');
    expect(seen).to.have.lengthOf(0);
    await expect(element).to.be.accessible();
  });

  it('has the room of its fields while they are loaded, and can’t be filled in before', async () => {
    let answer!: (response: Response) => void;
    serve(() => new Promise((resolve) => (answer = resolve)));
    const element = await put('N1');
    await until(() => answer, 'a question');
    const { height } = element.getBoundingClientRect();
    expect(element.state).to.equal('loading');
    field(element, 'name').focus();
    expect(element.shadowRoot!.activeElement).to.equal(null);
    answer(json(profile()));
    await ready(element);
    expect(element.getBoundingClientRect().height).to.equal(height);
    field(element, 'name').focus();
    expect(element.shadowRoot!.activeElement).to.equal(field(element, 'name'));
  });

  it('adds a customer once, with numbers as numbers and what is empty as null', async () => {
    const seen = serve(() => json({ success: true, message: 'ok' }));
    const submits = heard<{ endpoint: string }>('dasbor-submit');
    const element = await ready(await put());
    type(element, 'nomen', ' 60999 ');
    type(element, 'name', 'Budi');
    type(element, 'rayon', '35');
    type(element, 'target_mc', '1250.5');
    press(element);
    press(element);
    await until(() => isDone(element), 'an answer');
    await element.updateComplete;
    expect(written(seen).map(({ method, url }) => [method, url.pathname])).to.deep.equal([
      ['POST', '/api/customers'],
    ]);
    expect(JSON.parse(seen[0]!.body as string)).to.include({
      ...{ nomen: '60999', name: 'Budi', rayon: '35', target_mc: 1250.5, address: null, kubikasi: null },
    });
    expect(submits.map(({ detail }) => detail.endpoint)).to.deep.equal(['/api/customers']);
    expect(textOf(element, '[role=status]')).to.equal('Pelanggan 60999 ditambahkan.');
    expect(field(element, 'name').value).to.equal('');
  });

  it('keeps what was typed where the nomen is there already, and says so', async () => {
    serve(() => json({ error: 'Nomen already exists' }, { status: 409 }));
    const element = await ready(await put());
    type(element, 'nomen', 'N1');
    type(element, 'name', 'Budi');
    type(element, 'rayon', '35');
    press(element);
    await until(() => element.state === 'error', 'a refusal');
    await element.updateComplete;
    expect(textOf(element, '[part=state]')).to.contain('Nomen ini sudah ada.');
    expect(field(element, 'name').value).to.equal('Budi');
  });

  it('changes a customer from what the service has', async () => {
    const seen = serve(({ method }) => json(method === 'GET' ? profile() : { success: true }));
    const element = await ready(await put('N1'));
    expect([field(element, 'name').value, field(element, 'target_mc').value]).to.deep.equal([
      'Ani',
      '1250.5',
    ]);
    expect(field(element, 'nomen').readOnly).to.equal(true);
    press(element);
    await until(() => textOf(element, '[role=status]') === 'Tidak ada yang berubah.', 'what is said');
    expect(written(seen)).to.have.lengthOf(0);
    type(element, 'name', 'Ani Baru');
    await element.updateComplete;
    expect(textOf(element, '[role=status]')).to.equal('Belum disimpan.');
    press(element);
    await until(() => isDone(element), 'an answer');
    const [put_] = written(seen);
    expect([put_!.method, put_!.url.pathname]).to.deep.equal(['PUT', '/api/customers/N1']);
    expect(JSON.parse(put_!.body as string)).to.include({ name: 'Ani Baru', rayon: '34', tarif: '3A' });
    // What depends on it is asked again.
    await until(() => seen.filter(({ method }) => method === 'GET').length === 2, 'another question');
  });

  it('says where the customer isn’t there, and tries again', async () => {
    serve((_, index) => (index ? json(profile()) : json({ error: 'Nomen not found' }, { status: 404 })));
    const element = await put('N1');
    await until(() => element.state === 'error', 'an error');
    await element.updateComplete;
    expect(element.error!.kind).to.equal('not-found');
    expect(textOf(element)).to.contain('Nomen ini tidak ditemukan.');
    element.renderRoot.querySelector<HTMLButtonElement>('.retry')!.click();
    await ready(element);
    expect(field(element, 'name').value).to.equal('Ani');
  });

  it('follows its scope, keeps what was typed by customer, and hands on the new one', async () => {
    serveMocks({});
    const scope = await fixture(
      html`<dasbor-scope nomen="60100000"><water-customer-form></water-customer-form></dasbor-scope>`,
    );
    const element = await ready(scope.querySelector('water-customer-form')!);
    const own = field(element, 'name').value;
    type(element, 'name', 'Diubah');
    scope.setAttribute('nomen', '60100037');
    await until(() => field(element, 'nomen')?.value === '60100037', 'another customer');
    expect(field(element, 'name').value).to.not.equal('Diubah');
    scope.setAttribute('nomen', '60100000');
    await until(() => field(element, 'name')?.value === 'Diubah', 'what was typed');
    expect(own).to.not.equal('Diubah');
    const other = [...element.renderRoot.querySelectorAll<HTMLButtonElement>('button')].find(
      ({ innerText }) => innerText.includes('Pelanggan baru'),
    );
    other!.click();
    await until(() => field(element, 'nomen').value === '', 'an empty form');
    type(element, 'nomen', '777');
    type(element, 'name', 'Tuti');
    type(element, 'rayon', '34');
    press(element);
    await until(() => scope.getAttribute('nomen') === '777', 'the new customer');
    await until(
      () => field(element, 'nomen')?.readOnly && field(element, 'name').value === 'Tuti',
      'its row',
    );
  });
});
