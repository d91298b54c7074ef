/** What the doc comments say of an element. */
import type { ClassDeclaration, CustomElement } from 'custom-elements-manifest/schema';
import manifest from 'virtual:custom-elements-manifest';

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

/** What a widget is, by the class that it extends. */
export type Kind = 'card' | 'chart' | 'list' | 'map' | 'table';

const kinds: Readonly<Record<string, Kind>> = {
  CardElement: 'card',
  ChartElement: 'chart',
  ListElement: 'list',
  MapElement: 'map',
  PagedTableElement: 'table',
  TableElement: 'table',
};

/** The kind of an element. */
export const kindOf = (tag: string | undefined): Kind | undefined =>
  kinds[docsOf(tag)?.superclass?.name ?? ''];
