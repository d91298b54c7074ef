import { expect, fixture, html } from '@open-wc/testing';
import '../../src/core/scope.js';
import '../../src/water/water-analysis-board.js';
import '../../src/water/water-anomaly-detail.js';
import '../../src/water/water-anomaly-summary.js';
import '../../src/water/water-customer-profile.js';
import type { WaterAnalysisBoard } from '../../src/water/water-analysis-board.js';
import type { AnalysisRow, ReadingRow } from '../../mocks/water/tables.js';
import { runSuite } from '../suites/index.js';
import { readCsv } from '../support/csv.js';
import { json, serve, type Seen } from '../support/service.js';
import { heard, inState, pause, textOf, until } from '../support/wait.js';
import { serveMocks } from './mocked.js';

const one = (id: number, more: object = {}) => ({
  id,
  nomen: `N${id}`,
  nama: `Pelanggan ${id}`,
  rayon: '34',
  jenis_anomali: 'zero',
  deskripsi: 'Periksa meter.',
  status: 'pending',
  priority: 'medium',
  assigned_to: null,
  due_date: null,
  created_at: `2025-12-0${id} 09:05:00`,
  updated_at: `2025-12-0${id} 09:05:00`,
  ...more,
});

type One = ReturnType<typeof one>;

const statsOf = (list: readonly One[]) => ({
  total: list.length,
  by_status: Object.fromEntries(
    [...new Set(list.map(({ status }) => status))].map((status) => [
      status,
      list.filter((each) => each.status === status).length,
    ]),
  ),
  by_priority: {},
  by_jenis: { zero: list.length },
});

/** A service of these cases; what it says to writes is up to the test. */
function serveCases(list: () => readonly One[], write: (seen: Seen) => Response | Promise<Response>): Seen[] {
  return serve((request) => {
    const { method, url } = request;
    if (method !== 'GET') return write(request);
    if (url.pathname.endsWith('/stats')) return json(statsOf(list()));
    if (/\/(comments|activity)\//.test(url.pathname)) return json([]);
    return json(list());
  });
}

const put = (attributes: { case?: string; status?: string } = {}) =>
  fixture<WaterAnalysisBoard>(
    html`<water-analysis-board
      .case=${attributes.case}
      .status=${attributes.status}
      .assignees=${['Rina', 'Bayu']}
    ></water-analysis-board>`,
  );

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
const query = <T extends Element>({ renderRoot }: WaterAnalysisBoard, selector: string): T =>
  renderRoot.querySelector<T & HTMLElement>(selector)!;

const countOf = (element: WaterAnalysisBoard, status: string): string =>
  query<HTMLElement>(element, `[data-status=${status}] [part=value]`).innerText;

const columnOf = (element: WaterAnalysisBoard, id: number): string =>
  query<HTMLElement>(element, `[data-case="${id}"]`).closest('section')!.getAttribute('aria-label')!;

const move = (element: WaterAnalysisBoard, id: number, status: string): void => {
  const select = query<HTMLSelectElement>(element, `[data-case="${id}"] .move`);
  select.value = status;
  select.dispatchEvent(new Event('change'));
};

const type = (element: WaterAnalysisBoard, name: string, value: string): void => {
  const input = query<HTMLInputElement>(element, `.panel [name=${name}]`);
  input.value = value;
  input.dispatchEvent(new Event(input.localName === 'select' ? 'change' : 'input'));
};

const press = (element: WaterAnalysisBoard, words: string): void =>
  [...element.renderRoot.querySelectorAll<HTMLButtonElement>('button')]
    .find(({ innerText }) => innerText.trim().startsWith(words))!
    .click();

describe('water-analysis-board', () => {
  it('shows how many cases there are, and each in the column of its status', async () => {
    serveCases(
      () => [one(2, { status: 'in_progress', nama: null }), one(1)],
      () => json({}),
    );
    const element = await inState(await put(), 'ready');
    expect(textOf(element, '.counts')).to.equal('Semua kasus 2 Menunggu 1 Dikerjakan 1 Selesai 0 Ditolak 0');
    expect([columnOf(element, 1), columnOf(element, 2)]).to.deep.equal(['Menunggu', 'Dikerjakan']);
    expect(textOf(element)).to.contain('N2 Belum Ada Nama');
    await expect(element).to.be.accessible();
  });

  it('shows no counts where nobody knows them', async () => {
    serve(({ url }) =>
      url.pathname.endsWith('/stats') ? json({ error: 'x' }, { status: 400 }) : json([one(1)]),
    );
    const element = await inState(await put(), 'ready');
    expect(textOf(element, '.counts')).to.equal('Semua kasus – Menunggu – Dikerjakan – Selesai – Ditolak –');
  });

  it('moves a case at once, with the counts, and once for the service', async () => {
    let list = [one(2), one(1)];
    let answer!: () => void;
    const wanted = new Promise<void>((resolve) => (answer = resolve));
    const seen = serveCases(
      () => list,
      async () => {
        await wanted;
        list = [one(2), one(1, { status: 'completed' })];
        return json({ success: true });
      },
    );
    const element = await inState(await put(), 'ready');
    move(element, 1, 'completed');
    await element.updateComplete;
    expect(columnOf(element, 1)).to.equal('Selesai');
    expect([countOf(element, 'pending'), countOf(element, 'completed')]).to.deep.equal(['1', '1']);
    answer();
    await until(() => element.matches(':state(done)'), 'an answer');
    await until(
      () => seen.filter(({ url }) => url.pathname.endsWith('/list')).length === 2,
      'the list once more',
    );
    await inState(element, 'ready');
    expect([columnOf(element, 1), countOf(element, 'completed')]).to.deep.equal(['Selesai', '1']);
    const writes = seen.filter(({ method }) => method === 'PUT');
    expect(writes.map(({ url, body }) => [url.pathname, body])).to.deep.equal([
      ['/api/analisa/update-status/1', '{"status":"completed"}'],
    ]);
  });

  it('writes to the service’s own paths, wherever its list is', async () => {
    const seen = serveCases(
      () => [one(1)],
      () => json({ success: true }),
    );
    const element = await put();
    element.endpoint = '/other/list';
    await inState(element, 'ready');
    move(element, 1, 'completed');
    await until(() => element.matches(':state(done)'), 'an answer');
    expect(seen.some(({ url }) => url.pathname === '/other/list')).to.equal(true);
    expect(seen.filter(({ method }) => method === 'PUT').map(({ url }) => url.pathname)).to.deep.equal([
      '/api/analisa/update-status/1',
    ]);
  });

  it('puts a case back where the service fails, with words and a way to try again', async () => {
    let fails = true;
    let list = [one(1)];
    serveCases(
      () => list,
      () => {
        if (fails)
          return json({ error: 'SELECT 1 FROM analisa', traceback: 'File "/app.py"' }, { status: 500 });
        list = [one(1, { status: 'completed' })];
        return json({ success: true });
      },
    );
    const errors = heard<{ kind: string }>('dasbor-error');
    const element = await inState(await put(), 'ready');
    move(element, 1, 'completed');
    await element.updateComplete;
    expect(columnOf(element, 1)).to.equal('Selesai');
    await until(() => errors.length > 0, 'a failure');
    await inState(element, 'ready');
    expect([columnOf(element, 1), countOf(element, 'pending')]).to.deep.equal(['Menunggu', '1']);
    expect(query<HTMLSelectElement>(element, '[data-case="1"] .move').value).to.equal('pending');
    const said = textOf(element, '[part=state]');
    expect(said).to.contain('Kasus #1 kembali seperti semula. Server sedang bermasalah (500).');
    expect(said).to.not.contain('SELECT').and.to.not.contain('app.py');
    expect(errors).to.have.lengthOf(1);
    fails = false;
    query<HTMLButtonElement>(element, '[part=state] .retry').click();
    await until(() => columnOf(element, 1) === 'Selesai', 'the change');
  });

  it('tells who has made the older of two changes that the newer one counts', async () => {
    let list = [one(1)];
    serveCases(
      () => list,
      async ({ body }) => {
        list = [one(1, JSON.parse(body as string) as object)];
        return json({ success: true });
      },
    );
    const element = await inState(await put(), 'ready');
    move(element, 1, 'completed');
    await until(() => element.matches(':state(done)'), 'an answer');
    await inState(element, 'ready');
    expect(query(element, '.overruled')).to.equal(null);
    // Somebody else is later.
    list = [one(1, { status: 'rejected', updated_at: '2025-12-24 10:00:00' })];
    await element.refresh();
    await inState(element, 'ready');
    expect(columnOf(element, 1)).to.equal('Ditolak');
    expect(textOf(element, '.overruled')).to.equal(
      'Kasus #1 (N1): Status Anda “Selesai” sudah diganti orang lain menjadi “Ditolak”.',
    );
    query<HTMLButtonElement>(element, '.overruled button').click();
    await element.refresh();
    await element.updateComplete;
    expect(query(element, '.overruled')).to.equal(null);
  });

  it('sends two changes of one case one after the other, and the last one stays', async () => {
    let list = [one(1)];
    const bodies: string[] = [];
    serveCases(
      () => list,
      async ({ body }) => {
        bodies.push(body as string);
        await pause(30);
        list = [one(1, JSON.parse(body as string) as object)];
        return json({ success: true });
      },
    );
    const element = await inState(await put(), 'ready');
    move(element, 1, 'in_progress');
    await element.updateComplete;
    move(element, 1, 'completed');
    await until(() => bodies.length === 2, 'both');
    await inState(element, 'ready');
    await until(() => columnOf(element, 1) === 'Selesai', 'the last one');
    expect(bodies).to.deep.equal(['{"status":"in_progress"}', '{"status":"completed"}']);
    expect(query(element, '.overruled')).to.equal(null);
  });

  it('opens a case, sends only what was changed of it, and comes back to its place', async () => {
    const seen = serveCases(
      () => [one(1)],
      () => json({ success: true }),
    );
    const element = await inState(await put(), 'ready');
    query<HTMLButtonElement>(element, '[data-case="1"] .title').click();
    await until(() => element.shadowRoot!.activeElement?.localName === 'h4', 'the focus on the case');
    expect(query<HTMLSelectElement>(element, '[name=assigned_to]').textContent).to.contain('Rina');
    await expect(element).to.be.accessible();
    type(element, 'assigned_to', 'Bayu');
    await element.updateComplete;
    press(element, 'Simpan');
    await until(() => textOf(element, '.panel [role=status]').includes('Perubahan disimpan.'), 'an answer');
    const [write] = seen.filter(({ method }) => method === 'PUT');
    expect([write!.url.pathname, write!.body]).to.deep.equal([
      '/api/analisa/update/1',
      '{"assigned_to":"Bayu"}',
    ]);
    press(element, '← Semua kasus');
    await until(() => element.shadowRoot!.activeElement?.className === 'title', 'the focus back');
  });

  it('keeps the focus on the status of a case that is moved, wherever it stands then', async () => {
    let list = [one(1), one(2)];
    let answer!: (response: Response) => void;
    const wanted = new Promise<Response>((resolve) => (answer = resolve));
    serveCases(
      () => list,
      () => wanted,
    );
    const element = await inState(await put(), 'ready');
    const hasFocus = (): boolean =>
      element.shadowRoot!.activeElement === query(element, '[data-case="1"] .move');
    query<HTMLSelectElement>(element, '[data-case="1"] .move').focus();
    move(element, 1, 'completed');
    await element.updateComplete;
    expect([columnOf(element, 1), hasFocus()]).to.deep.equal(['Selesai', true]);
    answer(json({ error: 'x' }, { status: 500 }));
    await until(() => columnOf(element, 1) === 'Menunggu', 'the case back');
    expect(hasFocus()).to.equal(true);
    // Somebody else has taken it away.
    list = [one(2)];
    await element.refresh();
    await until(() => !query(element, '[data-case="1"]'), 'one case');
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement === query(element, '.new')).to.equal(true);
  });

  it('goes on to the first case that wasn’t there before', async () => {
    serveCases(
      () => Array.from({ length: 32 }, (_, at) => ({ ...one(1), id: at + 1 })),
      () => json({}),
    );
    const element = await inState(await put(), 'ready');
    query<HTMLButtonElement>(element, '.column .retry').focus();
    press(element, 'Tampilkan 2 lagi');
    await until(
      () => element.shadowRoot!.activeElement === query(element, '[data-case="31"] .title'),
      'the focus on the next case',
    );
  });

  it('has the focus on a case that was made, also once it is there', async () => {
    let list = [one(1)];
    serveCases(
      () => list,
      () => {
        list = [one(2), one(1)];
        return json({ success: true, id: 2 });
      },
    );
    const element = await inState(await put(), 'ready');
    element.create({ nomen: 'N2', type: 'zero' });
    await until(() => query(element, '.panel [name=deskripsi]'), 'a form');
    type(element, 'deskripsi', 'Periksa meter.');
    press(element, 'Buat kasus');
    await until(() => query(element, '.panel .move'), 'the case');
    expect(element.shadowRoot!.activeElement === query(element, '.panel h4')).to.equal(true);
  });

  it('takes nothing that was typed of one case along to another', async () => {
    serveCases(
      () => [one(1), one(2)],
      () => json({ success: true }),
    );
    const element = await inState(await put({ case: '1' }), 'ready');
    type(element, 'assigned_to', 'Bayu');
    const text = query<HTMLTextAreaElement>(element, '[name=comment]');
    text.value = 'Sudah dihubungi.';
    text.dispatchEvent(new Event('input'));
    element.case = '2';
    await element.updateComplete;
    expect(textOf(element, '.panel h4')).to.contain('#2');
    expect(query<HTMLSelectElement>(element, '[name=assigned_to]').value).to.equal('');
    expect(query<HTMLTextAreaElement>(element, '[name=comment]').value).to.equal('');
  });

  it('asks for a case that isn’t listed by itself, and says where there is none', async () => {
    serve(({ url }) =>
      url.pathname.endsWith('/stats')
        ? json(statsOf([]))
        : url.pathname.endsWith('/list')
          ? json([one(1)])
          : json({ error: 'Analisa not found' }, { status: 404 }),
    );
    const element = await inState(await put({ case: '99' }), 'ready');
    await until(() => textOf(element).includes('Kasus ini tidak ditemukan.'), 'what is said');
  });

  it('limits the list at the service, and has all of it in its files', async () => {
    const seen = serveCases(
      () => [one(1, { due_date: '2025-12-31 00:00:00', nama: '=1+1' })],
      () => json({}),
    );
    const element = await inState(await put({ status: 'pending' }), 'ready');
    const list = seen.find(({ url }) => url.pathname.endsWith('/list'))!;
    expect(list.url.search).to.equal('?status=pending');
    const [head, row] = readCsv(await element.toCSV());
    expect(head!.slice(0, 3)).to.deep.equal(['ID', 'Nomen', 'Nama']);
    expect(row).to.include.members(['1', 'N1', "'=1+1", 'Menunggu', 'Pemakaian nol', '2025-12-31']);
    expect((await element.toXLSX()).size).to.be.greaterThan(1000);
  });

  it('shows a due date that is none as it came, and asks for a right one', async () => {
    const [none, late] = ['Senin depan jam 9, kalau bisa', '31/12/2025'];
    serveCases(
      () => [one(1, { due_date: none }), one(2, { due_date: late })],
      () => json({}),
    );
    const element = await inState(await put(), 'ready');
    const cards = [...element.shadowRoot!.querySelectorAll('.case')].map(({ textContent }) => textContent);
    expect(cards.find((card) => card.includes('N1')))
      .to.contain(none)
      .and.to.not.contain('Terlambat');
    expect(cards.find((card) => card.includes('N2'))).to.contain('31 Des 2025');
    const dues = readCsv(await element.toCSV()).map((row) => row[9]);
    expect(dues).to.deep.equal(['Tenggat', none, '2025-12-31']);
    query<HTMLButtonElement>(element, '.case .title').click();
    await until(() => query(element, '.panel [name=due_date]'), 'the case');
    expect(query<HTMLInputElement>(element, '.panel [name=due_date]').value).to.equal('');
  });

  it('is empty without cases, and can make the first one', async () => {
    serveCases(
      () => [],
      () => json({ success: true, id: 1 }),
    );
    const element = await inState(await put(), 'empty');
    press(element, 'Buat kasus');
    await until(() => query(element, '.panel [name=nomen]'), 'a form');
    expect(element.shadowRoot!.activeElement).to.equal(query(element, '[name=nomen]'));
    press(element, 'Buat kasus');
    await until(() => query(element, '[name=nomen][aria-invalid=true]'), 'what is missing');
  });

  it('is joined to the other widgets: card, list, row, customer, case, comment, status, counts', async () => {
    const reading = (nomen: string, volume: number): ReadingRow => ({
      ...{ nomen, volume, stand_awal: 0, stand_akhir: volume, read_method: 'ACTUAL' },
      ...{ skip_status: null, trouble_status: null, spm_status: null },
      ...{ periode_month: 12, periode_year: 2025 },
    });
    const old: AnalysisRow = {
      ...{ id: 1, nomen: '60100037', anomaly_type: 'zero', description: 'x', status: 'pending' },
      ...{ priority: 'low', assigned_to: null, due_date: null, created: '2025-12-01', updated: '2025-12-01' },
    };
    serveMocks({
      meter_readings: [reading('60100000', 150), reading('60100037', 20)],
      manual_analyses: [old],
    });
    const scope = await fixture(
      html`<dasbor-scope>
        <water-anomaly-summary loading="eager"></water-anomaly-summary>
        <water-anomaly-detail loading="eager"></water-anomaly-detail>
        <water-customer-profile loading="eager"></water-customer-profile>
        <water-analysis-board loading="eager" assignees='["Rina"]'></water-analysis-board>
      </dasbor-scope>`,
    );
    const summary = await inState(scope.querySelector('water-anomaly-summary')!, 'ready');
    const detail = await inState(scope.querySelector('water-anomaly-detail')!, 'idle');
    const profile = scope.querySelector('water-customer-profile')!;
    const element = await inState(scope.querySelector('water-analysis-board')!, 'ready');
    summary.renderRoot.querySelector<HTMLButtonElement>('button[aria-pressed]')!.click();
    await inState(detail, 'ready');
    detail.renderRoot.querySelector<HTMLElement>('tr[data-row]')!.click();
    await inState(profile, 'ready');
    expect(textOf(profile)).to.contain('60100000');
    detail.renderRoot.querySelectorAll<HTMLButtonElement>('.acts button')[1]!.click();
    await until(() => query(element, '.panel [name=deskripsi]'), 'a form');
    // What is known is filled in, and the first place that isn't has the focus.
    expect(query<HTMLInputElement>(element, '[name=nomen]').value).to.equal('60100000');
    expect(query<HTMLSelectElement>(element, '[name=jenis_anomali]').value).to.equal('extreme');
    await until(
      () => element.shadowRoot!.activeElement === query(element, '[name=deskripsi]'),
      'the focus on what is empty',
    );
    type(element, 'deskripsi', 'Periksa kebocoran.');
    type(element, 'assigned_to', 'Rina');
    press(element, 'Buat kasus');
    await until(() => textOf(element).includes('Kasus #2 dibuat.'), 'a case');
    await until(() => textOf(element).includes('Dibuat'), 'its activity');
    const text = query<HTMLTextAreaElement>(element, '[name=comment]');
    text.value = 'Sudah dihubungi.';
    text.dispatchEvent(new Event('input'));
    await element.updateComplete;
    press(element, 'Kirim komentar');
    await until(() => textOf(element, '.said').includes('Sudah dihubungi.'), 'the comment');
    const status = query<HTMLSelectElement>(element, '.panel .move');
    status.value = 'completed';
    status.dispatchEvent(new Event('change'));
    await until(() => textOf(element, '.said').includes('Status: Selesai'), 'the activity');
    press(element, '← Semua kasus');
    await until(() => query(element, '[data-case="2"]'), 'the board');
    expect(columnOf(element, 2)).to.equal('Selesai');
    expect(textOf(element, '.counts')).to.equal('Semua kasus 2 Menunggu 1 Dikerjakan 0 Selesai 1 Ditolak 0');
    // The customer's cases follow.
    await until(() => textOf(profile).includes('#2'), 'the case in the profile');
  });
});

runSuite({
  tag: 'water-analysis-board',
  kind: 'list',
  isJoined: true,
  needs: {},
  answer: [one(2, { status: 'in_progress', assigned_to: 'Rina' }), one(1)],
  shows: ['N1 Pelanggan 1', '#2', 'Rina'],
  terms: ['Rebill', 'N1 Pelanggan 1', 'N2 Pelanggan 2'],
  named: (name) => [one(1, { nama: name, jenis_anomali: name, assigned_to: name })],
});
