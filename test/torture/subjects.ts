/** Every element of every domain that shows an answer, with attributes that make each of its variants. */
import { domains, type DomainEntry } from '../../domains/index.js';
import { AnswerElement } from '../../src/core/answer-element.js';

/** An element, or a variant of one. */
export interface Subject {
  readonly domain: DomainEntry;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** An element with its attributes, as failures name it. */
export const nameOf = ({ tag, attributes, domain }: Subject): string => {
  const own = Object.entries(attributes).filter(
    ([name, value]) => domain.samples[0].attributes[name] !== value,
  );
  return `<${[tag, ...own.map(([name, value]) => `${name}="${value}"`)].join(' ')}>`;
};

/** Attributes by which an element asks, reads or draws something else. An element that isn't named has one variant. */
const variants: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  'document-indicator-card': [{}, { document: 'stnk-diterima' }, { document: 'bpkb-diterima' }],
  'history-table': ['prospect', 'dealing', 'delivery', 'billing', 'leasing', 'document', 'inbound'].map(
    (source) => ({ source }),
  ),
  'lab-company-ranking': [{}, { mode: 'declining' }],
  'lab-kpi-cards': [{}, { compare: '' }],
  'lab-orders-table': [{}, { 'outstanding-only': '' }],
  'revenue-card': [{}, { source: 'billing' }],
  'sales-kpi-cards': [{}, { month: 'all-month' }],
  'status-prospect-chart': [{}, { by: 'status' }],
};

const modules = import.meta.glob<Record<string, unknown>>('../../src/*/index.ts');

/** The variants of all elements that ask a service; `only` keeps those of one tag. */
export async function subjects(only?: string): Promise<Subject[]> {
  const found: Subject[] = [];
  for (const domain of domains) {
    const classes = Object.values(await modules[`../../src/${domain.name}/index.ts`]!());
    for (const made of classes) {
      if (typeof made !== 'function' || !(made.prototype instanceof AnswerElement)) continue;
      const tag = new (made as new () => HTMLElement)().localName;
      if (only && tag !== only) continue;
      for (const more of variants[tag] ?? [{}])
        found.push({ domain, tag, attributes: { ...domain.samples[0].attributes, ...more } });
    }
  }
  return found;
}

/** How a run is made; `scripts/torture.mjs` sets it for the long one. */
export interface RunOptions {
  readonly seed?: number;
  readonly answers?: number;
  readonly only?: string;
}

/** The options of the long run; undefined in the short one. */
export const given = (globalThis as { torture?: RunOptions }).torture;
