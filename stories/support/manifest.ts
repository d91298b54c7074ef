/** What the doc comments say of an element. */
import type { ClassDeclaration, CustomElement } from 'custom-elements-manifest/schema';
import { domains, type DomainEntry } from '../../domains/index.js';
import manifest, { elements as found } from 'virtual:custom-elements-manifest';

/** What attributes, fields, methods, events and CSS parts have in common. */
export interface Documented {
  readonly kind?: string;
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly attribute?: string;
  readonly inheritedFrom?: { readonly name: string };
}

/** What is documented of an element. */
export type ElementDocs = ClassDeclaration & CustomElement;

const elements = new Map(
  manifest.modules
    .flatMap(({ declarations }) => (declarations ?? []) as ElementDocs[])
    .map((element) => [element.tagName, element]),
);

/** The docs of an element, if it has any. */
export const docsOf = (tag: string | undefined): ElementDocs | undefined => elements.get(tag);

/** The values of a type like `'a' | 'b'`. */
export const choicesOf = (type: string): string[] =>
  [...type.matchAll(/'([^']+)'/g)].map(([, value]) => value!);

/** The attributes that an element has for itself, with their choices. */
export const variantsOf = (tag: string): { readonly name: string; readonly choices: readonly string[] }[] =>
  ((docsOf(tag)?.attributes ?? []) as Documented[])
    .filter(({ inheritedFrom }) => !inheritedFrom)
    .map(({ name, type }) => ({ name, choices: choicesOf(type?.text ?? '') }))
    .filter(({ choices }) => choices.length > 1);

/** What a widget is: the room of the class that it extends. */
export type Kind = 'chart' | 'filter' | 'form' | 'list' | 'map' | 'stats' | 'table';

/** The kind of an element. */
export const kindOf = (tag: string | undefined): Kind | undefined =>
  found.find((element) => element.tag === tag)?.kind as Kind | undefined;

/** The domain of an element; of what belongs to none, the first one. */
export const domainOf = (tag: string | undefined): DomainEntry => {
  const name = found.find((element) => element.tag === tag)?.domain;
  return domains.find((domain) => domain.name === name) ?? domains[0]!;
};

/** The kinds that have elements, in the order in which people look for them; `other` stands on core alone. */
export const kinds = ['chart', 'stats', 'table', 'list', 'map', 'form', 'filter', 'other'].filter((kind) =>
  found.some((element) => (element.kind ?? 'other') === kind),
);

/** The tags of a kind. */
export const elementsOfKind = (kind: string): readonly string[] =>
  found.filter((element) => (element.kind ?? 'other') === kind).map(({ tag }) => tag);

/** The first sentence that is said of an element. */
export const summaryOf = (tag: string): string =>
  /^.*?[.:;](?=\s|$)/s.exec(docsOf(tag)?.description ?? '')?.[0].replace(/[.:;]$/, '.') ?? '';
