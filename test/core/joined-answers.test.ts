/** An element that needs the answers to two questions: both or nothing, unless one can be left out. */
import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import * as z from 'zod/mini';
import type { AnswerSource } from '../../src/core/answer-source.js';
import { AnswerElement } from '../../src/core/answer-element.js';
import { define } from '../../src/core/define.js';
import type { Definition } from '../../src/core/definition.js';
import { JoinedAnswers, type JoinedDefinition } from '../../src/core/joined-answers.js';
import { dateParam, textParam } from '../../src/core/param-types.js';
import { defineParams, withParams } from '../../src/core/params.js';
import type { View } from '../../src/core/view.js';
import { endpointsOf } from '../../src/data/endpoint.js';
import type { ErrorDetail } from '../../src/data/errors.js';
import { count } from '../../src/data/fields.js';
import { json, serve, type Seen } from '../support/service.js';
import { heard, inState, pause, textOf, until } from '../support/wait.js';

const get = endpointsOf({ name: 'test', apiBase: '/test' });
const now = get('/now', z.looseObject({ count }));
const before = get('/before', z.looseObject({ count }));

const params = defineParams({
  plant: textParam({ label: { id: 'pabrik', en: 'plant' } }),
  day: dateParam({ label: { id: 'hari', en: 'day' } }),
});
const set = { params: [params.plant, params.day], describe: () => 'hari itu' };

const parts = {
  now: { endpoint: now, params: set },
  before: { endpoint: before, params: { ...set, params: [params.plant] } },
} as const;

type Parts = Pick<typeof parts, 'now'> & {
  readonly before: (typeof parts.before & { readonly isOptional: true }) | undefined;
};

const joined = (own: Parts): JoinedDefinition<Parts> => ({
  heading: { id: 'Dua jawaban', en: 'Two answers' },
  parts: own,
  view: (answers) => ({
    columns: [{ key: 'change', label: 'Perubahan', kind: 'integer', role: 'measure' }],
    rows: [
      {
        id: 'change',
        cells: { change: answers.before ? answers.now.count - answers.before.count : null },
      },
    ],
    summary: '',
  }),
});

const both = joined(parts as Parts);
const either = joined({ ...parts, before: { ...parts.before, isOptional: true } });

const alone = joined({ ...parts, before: undefined });

/** Shows the difference of two counts. */
class TestJoined extends withParams(params)(AnswerElement) {
  static override properties = { optional: { type: Boolean }, alone: { type: Boolean } };
  declare optional?: boolean;
  /** Asks one of the questions only. */
  declare alone?: boolean;

  protected override makeAnswer(): AnswerSource<View> {
    return new JoinedAnswers(this, ['now', 'before'], () =>
      this.alone ? alone : this.optional ? either : both,
    );
  }

  // The heading is all that a joined element takes from it.
  protected override get definition(): Definition<unknown> {
    return both as never;
  }

  protected override renderView({ rows }: View): TemplateResult {
    return html`<p part="value">${rows[0]!.cells['change'] ?? 'tanpa pembanding'}</p>`;
  }
}
define('test-joined', TestJoined);

const put = (more = html``): Promise<TestJoined> =>
  fixture<TestJoined>(html`${more}<test-joined plant="A" day="2026-01-31"></test-joined>`).then(() =>
    document.querySelector<TestJoined>('test-joined')!,
  );

const isNow = ({ url }: Seen): boolean => url.pathname.endsWith('/now');
const value = (element: Element): string => textOf(element, '[part=value]');

describe('joined answers', () => {
  it('asks each question with its own parameters, and shows one view of both', async () => {
    const seen = serve((request) => json({ count: isNow(request) ? 7 : 4 }));
    const loads = heard('dasbor-load');
    const element = await inState(await put(), 'ready');
    expect(value(element)).to.equal('3');
    expect(seen.map(({ url }) => url.pathname + url.search)).to.deep.equal([
      '/test/now?plant=A&day=2026-01-31',
      '/test/before?plant=A',
    ]);
    expect(loads).to.have.lengthOf(2);
    expect(element.data).to.deep.equal({ now: { count: 7 }, before: { count: 4 } });
    expect(textOf(element, '[part=footer]')).to.contain('hari itu');
  });

  it('shows nothing until both are there', async () => {
    serve(async (request) => {
      if (!isNow(request)) await pause(60);
      return json({ count: 5 });
    });
    const element = await put();
    await pause(30);
    expect(element.state).to.equal('loading');
    await inState(element, 'ready');
    expect(value(element)).to.equal('0');
  });

  it('is an error, told once, where one of them fails', async () => {
    serve((request) => (isNow(request) ? json({ count: 5 }) : json({}, { status: 403 })));
    const errors = heard<ErrorDetail>('dasbor-error');
    const element = await inState(await put(), 'error');
    element.requestUpdate();
    await element.updateComplete;
    expect(errors.map(({ detail }) => [detail.kind, detail.endpoint])).to.deep.equal([
      ['forbidden', '/before'],
    ]);
    expect(element.error!.kind).to.equal('forbidden');
  });

  it('tells one outage once, whichever question fails first and how much later the other does', async () => {
    const errors = heard<ErrorDetail>('dasbor-error');
    const signIns = heard('dasbor-auth-required');
    for (const [first, status] of [
      ['/now', 401],
      ['/before', 401],
      ['/now', 403],
      ['/before', 500],
    ] as const) {
      let open = (): void => {};
      let answered = 0;
      const gate = new Promise<void>((resolve) => (open = resolve));
      serve(async ({ url }) => {
        if (!url.pathname.endsWith(first)) await gate;
        answered++;
        return json({}, { status, headers: { 'Retry-After': '0' } });
      });
      errors.length = signIns.length = 0;
      const element = await inState(await put(), 'error');
      expect(errors).to.have.lengthOf(1);
      open();
      await until(() => answered === (status === 500 ? 6 : 2), 'both failures');
      await pause(50);
      expect(errors.map(({ detail }) => detail.status)).to.deep.equal([status]);
      expect(signIns).to.have.lengthOf(status === 401 ? 1 : 0);
      // The next one is another.
      await element.refresh();
      expect(errors.map(({ detail }) => detail.status)).to.deep.equal([status, status]);
      expect(signIns).to.have.lengthOf(status === 401 ? 2 : 0);
    }
  });

  it('tells of an answer that can be left out only where nothing worse has failed', async () => {
    for (const needed of [200, 403]) {
      let open = (): void => {};
      const gate = new Promise<void>((resolve) => (open = resolve));
      const seen = serve(async (request) => {
        if (!isNow(request)) return json({}, { status: 404 });
        await gate;
        return json({ count: 5 }, { status: needed });
      });
      const errors = heard<ErrorDetail>('dasbor-error');
      await fixture(html`<test-joined plant="A" day="2026-01-31" optional></test-joined>`);
      const element = document.querySelector<TestJoined>('test-joined')!;
      await until(() => seen.length === 2, 'both questions');
      // Long enough for the failure of what can be left out.
      await pause(50);
      expect([element.state, errors.length]).to.deep.equal(['loading', 0]);
      open();
      await inState(element, needed === 200 ? 'ready' : 'error');
      expect(errors.map(({ detail }) => detail.status)).to.deep.equal([needed === 200 ? 404 : 403]);
    }
  });

  it('is shown without an answer that can be left out', async () => {
    serve((request) => (isNow(request) ? json({ count: 5 }) : json({}, { status: 403 })));
    const errors = heard<ErrorDetail>('dasbor-error');
    await fixture(html`<test-joined plant="A" day="2026-01-31" optional></test-joined>`);
    const element = await inState(document.querySelector<TestJoined>('test-joined')!, 'ready');
    expect(value(element)).to.equal('tanpa pembanding');
    expect(errors).to.have.lengthOf(1);
    expect(element.error).to.equal(null);
  });

  it('asks a question no longer that is left out, and again when it is back', async () => {
    const seen = serve((request) => json({ count: isNow(request) ? 7 : 4 }));
    const element = await put();
    await inState(element, 'ready');
    element.alone = true;
    await until(() => value(element) === 'tanpa pembanding', 'one answer');
    expect(element.state).to.equal('ready');
    // Of a single question the raw answer itself.
    expect(element.data).to.deep.equal({ count: 7 });
    await element.refresh();
    expect(seen.map(({ url }) => url.pathname)).to.deep.equal(['/test/now', '/test/before', '/test/now']);
    element.data = { count: 9 };
    await inState(element, 'ready');
    expect(element.data).to.deep.equal({ count: 9 });
    element.data = null;
    element.alone = false;
    await until(() => value(element) === '3', 'both answers');
  });

  it('tells a wrong attribute once, though both read it, and names what is missing once', async () => {
    const seen = serve(() => json({ count: 5 }));
    const errors = heard<ErrorDetail>('dasbor-error');
    const element = await inState(await put(), 'ready');
    element.day = '2026-02-30';
    await inState(element, 'stale').catch(() => inState(element, 'error'));
    expect(errors.map(({ detail }) => detail.kind)).to.deep.equal(['attribute']);
    element.plant = '';
    await inState(element, 'idle');
    expect(textOf(element)).to.contain('Lengkapi dulu: pabrik (plant).');
    expect(seen).to.have.lengthOf(2);
  });

  it('takes raw answers from the page, and keeps `endpoint` for the first question', async () => {
    const seen = serve(() => json({ count: 5 }));
    const element = await inState(await put(), 'ready');
    element.data = { now: { count: 9 }, before: { count: 1 } };
    await inState(element, 'ready');
    expect(value(element)).to.equal('8');
    expect(seen).to.have.lengthOf(2);
    element.data = null;
    element.endpoint = '/elsewhere';
    await inState(element, 'ready');
    expect(seen.slice(2).map(({ url }) => url.pathname)).to.include('/test/elsewhere');
    expect(seen.some(({ url }, index) => index > 1 && url.pathname === '/test/now')).to.equal(false);
  });
});
