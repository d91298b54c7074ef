/** Declared parameters: what an element reads of attributes, properties and scope, and what it asks then. */
import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import * as z from 'zod/mini';
import { AnswerElement } from '../../src/core/answer-element.js';
import { define } from '../../src/core/define.js';
import type { Definition } from '../../src/core/definition.js';
import {
  choiceParam,
  dateParam,
  flagParam,
  monthParam,
  numberParam,
  textParam,
  yearParam,
} from '../../src/core/param-types.js';
import { defineParams, withParams } from '../../src/core/params.js';
import '../../src/core/scope.js';
import { endpointsOf } from '../../src/data/endpoint.js';
import { count } from '../../src/data/fields.js';
import { json, serve, type Seen } from '../support/service.js';
import { inState, textOf } from '../support/wait.js';

const named = (name: string) => ({ id: name, en: name });

const params = defineParams({
  meter: textParam({ inPath: true, label: named('meteran') }),
  wholeYear: flagParam({ query: 'whole', label: named('setahun') }),
  year: yearParam({ query: 'tahun', label: named('tahun') }),
  month: monthParam({
    query: 'bulan',
    also: {
      names: ['all'],
      words: {
        id: (attribute, value, all) =>
          `${attribute} berisi “${value}”. Tulis bulan 01 sampai 12 atau ${all}.`,
        en: (attribute, value, all) => `${attribute} is “${value}”. Write a month from 01 to 12 or ${all}.`,
      },
    },
    label: named('bulan'),
  }),
  since: dateParam({ label: named('sejak'), isOptional: true }),
  kind: choiceParam({ choices: ['sum', 'mean'], fallback: 'sum', label: named('jenis') }),
  limit: numberParam({ least: 1, most: 50, isOptional: true, label: named('batas') }),
});

const get = endpointsOf({ name: 'test', apiBase: '/test' });

const definition: Definition<{ count: number }> = {
  heading: named('Uji'),
  endpoint: get('/meters/{meter}/use', z.looseObject({ count })),
  params: {
    params: [
      params.meter,
      params.wholeYear,
      params.year,
      // A whole year has no month.
      { ...params.month, when: (values) => values['whole-year'] !== 'true' },
      params.since,
      params.kind,
      params.limit,
    ],
  },
  view: ({ count }) => ({
    columns: [{ key: 'count', label: 'Jumlah', kind: 'integer', role: 'measure' }],
    rows: [{ id: 'count', cells: { count } }],
    summary: '',
  }),
};

/** Asks with every type of parameter. */
class TestParams extends withParams(params)(AnswerElement) {
  protected override get definition(): typeof definition {
    return definition;
  }

  protected override renderView(): TemplateResult {
    return html`<p>ada</p>`;
  }
}
define('test-params', TestParams);

type Attributes = Readonly<Record<string, string>>;

const needed = { meter: 'N 1/2', year: '2025', month: '8' };

/** The element in a scope, asking at once. */
const put = async (attributes: Attributes = {}, scope: Attributes = {}): Promise<TestParams> => {
  const element = document.createElement('test-params') as TestParams;
  for (const [name, value] of Object.entries({ loading: 'eager', ...attributes }))
    element.setAttribute(name, value);
  const around = document.createElement('dasbor-scope');
  for (const [name, value] of Object.entries(scope)) around.setAttribute(name, value);
  around.append(element);
  await fixture(html`${around}`);
  return element;
};

const asked = (seen: readonly Seen[]): string[] => seen.map(({ url }) => url.pathname + url.search);

describe('parameters', () => {
  it('stand in the path and in the query, as they are compared and sent', async () => {
    const seen = serve(() => json({ count: 1 }));
    await inState(await put(needed), 'ready');
    expect(asked(seen)).to.deep.equal([
      '/test/meters/N%201%2F2/use?whole=false&tahun=2025&bulan=08&kind=sum',
    ]);
  });

  it('are one question where they mean the same', async () => {
    const seen = serve(() => json({ count: 1 }));
    await inState(await put(needed), 'ready');
    await inState(await put({ ...needed, month: '08', kind: 'sum' }), 'ready');
    const element = await put();
    Object.assign(element, { meter: 'N 1/2', year: 2025, month: 8 });
    await inState(element, 'ready');
    expect(seen).to.have.lengthOf(1);
  });

  it('are not needed, checked or sent where a mode leaves them out', async () => {
    const seen = serve(() => json({ count: 1 }));
    await inState(await put({ meter: 'N1', year: '2025', 'whole-year': '', month: '13' }), 'ready');
    expect(asked(seen)).to.deep.equal(['/test/meters/N1/use?whole=true&tahun=2025&kind=sum']);
    const idle = await inState(await put({ meter: 'N1', year: '2025' }), 'idle');
    expect(textOf(idle)).to.contain('Lengkapi dulu: bulan (month).');
  });

  it('come from the scope where the element says nothing; what it says wins', async () => {
    const seen = serve(() => json({ count: 1 }));
    const scope = { ...needed, limit: '5', 'whole-year': '' };
    await inState(await put({}, scope), 'ready');
    await inState(await put({ 'whole-year': 'false', limit: '7' }, scope), 'ready');
    expect(asked(seen).map((address) => address.split('?')[1])).to.deep.equal([
      'whole=true&tahun=2025&kind=sum&limit=5',
      'whole=false&tahun=2025&bulan=08&kind=sum&limit=7',
    ]);
  });

  it('may be flags: true by presence, by `true` and as a property; false by `false`', async () => {
    for (const [value, whole] of [
      ['', 'true'],
      ['true', 'true'],
      ['false', 'false'],
    ] as const) {
      const seen = serve(() => json({ count: 1 }));
      await inState(await put({ ...needed, 'whole-year': value }), 'ready');
      expect(seen[0]!.url.searchParams.get('whole'), `whole-year="${value}"`).to.equal(whole);
    }
    for (const [value, whole] of [
      [true, 'true'],
      [false, 'false'],
      [null, 'true'],
    ] as const) {
      const seen = serve(() => json({ count: 1 }));
      const element = await put({ ...needed, loading: 'lazy', meter: '' }, { 'whole-year': 'true' });
      Object.assign(element, { meter: 'N1', wholeYear: value, loading: 'eager' });
      await inState(element, 'ready');
      expect(seen[0]!.url.searchParams.get('whole'), `wholeYear = ${value}`).to.equal(whole);
    }
  });

  it('say in words what cannot be right, and ask nothing then', async () => {
    const seen = serve(() => json({ count: 1 }));
    for (const [wrong, words] of [
      [{ year: '25' }, 'year berisi “25”'],
      [{ month: '13' }, 'month berisi “13”. Tulis bulan 01 sampai 12 atau all.'],
      [{ since: '2025-02-30' }, 'since berisi “2025-02-30”, bukan tanggal yang ada.'],
      [{ kind: 'max' }, 'kind berisi “max”, yang tidak dikenal. Pilihan: sum, mean.'],
      [{ limit: '51' }, 'limit berisi “51”, yang tidak dikenal. Pilihan: 1–50.'],
    ] as const) {
      const element = await inState(await put({ ...needed, ...wrong }), 'error');
      expect(element.error!.kind).to.equal('attribute');
      expect(textOf(element)).to.contain(words);
    }
    expect(seen).to.have.lengthOf(0);
  });
});
