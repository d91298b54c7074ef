/** Every element of every domain, with attributes that make each of its variants. */
import { domains, type DomainEntry } from '../../domains/index.js';
import { AnswerElement } from '../../src/core/answer-element.js';
import { AskingFilterElement } from '../../src/filter/asking-filter-element.js';
import { FilterElement } from '../../src/filter/filter-element.js';
import { WriteElement } from '../../src/form/write-element.js';
import { sources } from './words.js';

/**
 * How an element has to do with a service: it shows an answer, offers choices that are asked for, writes, sends a file
 * that a person has to choose first (its own tests try its faults), or none of these.
 */
export type SubjectKind = 'answer' | 'choices' | 'write' | 'upload' | 'quiet';

/** An element, or a variant of one. */
export interface Subject {
  readonly domain: DomainEntry;
  readonly tag: string;
  readonly kind: SubjectKind;
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
  // Without it there is nothing to ask: the dealer is a text.
  'dasbor-filter': [{ 'dealers-endpoint': '/admin/dealers/active' }],
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
  'water-anomaly-detail': [{}, { type: 'turun' }, { type: 'all' }],
  // With one it first asks what there is of it.
  'water-customer-form': [{ nomen: '' }],
};

const modules = import.meta.glob<Record<string, unknown>>('../../src/*/index.ts');

/** What an element does with its service; one that is `quiet` asks nothing. */
const kindOf = ({ prototype }: { readonly prototype: unknown }): SubjectKind | undefined =>
  prototype instanceof AnswerElement
    ? 'answer'
    : prototype instanceof AskingFilterElement
      ? 'choices'
      : prototype instanceof WriteElement
        ? 'write'
        : prototype instanceof FilterElement
          ? 'quiet'
          : undefined;

/** The tags that the files of a domain's room define. */
export const definedIn = (domain: string): string[] =>
  Object.entries(sources)
    .filter(([file]) => file.includes(`/src/${domain}/`))
    .flatMap(([, text]) => [...text.matchAll(/^define\('([\w-]+)'/gm)].map(([, tag]) => tag!));

/** The variants of all elements. Throws where one is of a kind that nothing here tries. */
export async function everySubject(only?: string): Promise<Subject[]> {
  const found: Subject[] = [];
  for (const domain of domains) {
    const classes = Object.values(await modules[`../../src/${domain.name}/index.ts`]!());
    for (const made of classes) {
      if (typeof made !== 'function' || !(made.prototype instanceof HTMLElement)) continue;
      const tag = new (made as new () => HTMLElement)().localName;
      const kind = tag.endsWith('-upload') ? 'upload' : kindOf(made);
      if (!kind) throw new Error(`<${tag}> is of a kind that no run tries.`);
      if (only && tag !== only) continue;
      for (const more of variants[tag] ?? [{}])
        found.push({
          domain,
          tag,
          kind,
          attributes: { ...domain.samples[0].attributes, ...domain.own?.[tag], ...more },
        });
    }
  }
  return found;
}

/** Those of some kinds. */
export const subjects = async (
  only: string | undefined,
  ...kinds: readonly SubjectKind[]
): Promise<Subject[]> => (await everySubject(only)).filter(({ kind }) => kinds.includes(kind));

/** How a run is made; `scripts/torture.mjs` sets it for the long one. */
export interface RunOptions {
  readonly seed?: number;
  readonly answers?: number;
  readonly only?: string;
}

/** The options of the long run; undefined in the short one. */
export const given = (globalThis as { torture?: RunOptions }).torture;
