/** Which elements ask an endpoint, and with which parameters: read from the elements' own definitions. */
import type { LitElement } from 'lit';
import type { Definition } from '../../../src/core/definition.js';
import type { Param, ParamSet } from '../../../src/core/params.js';
import { AttributeError } from '../../../src/data/errors.js';
import type { Endpoint, Paging } from '../../../src/data/endpoint.js';
import { serverPaging, type TableDefinition, type TableFilter } from '../../../src/table/source.js';

/** An element, with the attribute that chooses the endpoint where one does: `by="status"`. */
export interface Asker {
  readonly tag: string;
  readonly attribute?: string;
}

/** A question that an element puts. */
export interface Asked {
  readonly asker: Asker;
  readonly endpoint: Endpoint;
  readonly params: ParamSet;
  /** What the element makes of the answer; none where it only writes. */
  readonly view?: Definition<unknown>['view'];
  /** Of a table; none of everything else. */
  readonly table?: {
    /** How it asks page by page; none where it asks for all rows at once. */
    readonly paging: Paging | undefined;
    readonly filters: readonly TableFilter[];
    /** The parameter of a search over all its rows. */
    readonly search?: string;
    /** The parameters of its order where no other says it, and the names that it can be by. */
    readonly sorting?: { readonly by: string; readonly dir: string; readonly names: readonly string[] };
  };
}

type AnyDefinition = Pick<Definition<unknown>, 'endpoint'> &
  Partial<Pick<TableDefinition, 'params' | 'view' | 'filters' | 'sortParams' | 'searchParam' | 'fields'>>;
type ElementClass = typeof LitElement & { readonly elementProperties: ReadonlyMap<PropertyKey, unknown> };

const definitionOf = (element: object): AnyDefinition | undefined =>
  (element as { readonly definition?: AnyDefinition }).definition;

/** What can be chosen by a property, where an element's definition depends on it: a wrong name is told them all. */
function choicesOf(
  element: object,
  property: string,
): { attribute: string; names: readonly string[] } | undefined {
  const given = element as Record<string, unknown>;
  const before = given[property];
  try {
    given[property] = '?';
    definitionOf(element);
  } catch (error) {
    if (error instanceof AttributeError && error.problem === 'choice')
      return { attribute: error.attribute, names: error.others };
  } finally {
    given[property] = before;
  }
  return undefined;
}

/** The definitions of an element, the default one first. */
function definitionsOf(tag: string, type: ElementClass): { asker: Asker; definition: AnyDefinition }[] {
  const element = new type();
  const first = definitionOf(element);
  // A filter has a definition too, but asks nothing.
  if (!first?.endpoint) return [];
  const found = [...type.elementProperties.keys()].flatMap((key) => {
    const property = String(key);
    const choices = choicesOf(element, property);
    // What a list is told as is an example, no choice.
    return (choices?.names ?? [])
      .filter((name) => /^[\w-]+$/.test(name))
      .map((name) => {
        const chosen = Object.assign(new type(), { [property]: name });
        return {
          asker: { tag, attribute: `${choices!.attribute}="${name}"` },
          definition: definitionOf(chosen)!,
        };
      });
  });
  const isChosen = found.some(({ definition }) => definition === first);
  return isChosen ? found : [{ asker: { tag }, definition: first }, ...found];
}

/** The questions of elements that are defined, in the elements' order. */
export const questionsOf = (tags: readonly string[]): Asked[] =>
  tags.flatMap((tag) => {
    const type = customElements.get(tag) as ElementClass | undefined;
    if (!type) throw new Error(`<${tag}> is not defined`);
    return definitionsOf(tag, type).map(({ asker, definition }) => {
      // What only writes sends what a person puts in, in its body.
      const {
        endpoint,
        params = { params: [] },
        view,
        filters,
        sortParams,
        searchParam,
        fields = [],
      } = definition;
      const names = fields.flatMap(({ sort }) => sort || []);
      return {
        asker,
        endpoint,
        params,
        ...(view && { view }),
        ...(filters && {
          table: {
            filters,
            ...(searchParam && { search: searchParam }),
            paging: serverPaging(definition as TableDefinition),
            ...(sortParams && { sorting: { ...sortParams, names } }),
          },
        }),
      };
    });
  });

/** What a parameter's own reader says of its form: it is shown something that has none. */
export function formOf({ read, attribute, isFlag }: Param): {
  readonly is: string;
  readonly others: readonly string[];
} {
  if (isFlag) return { is: 'flag', others: [] };
  try {
    read?.('?', attribute);
  } catch (error) {
    if (error instanceof AttributeError) return { is: error.problem, others: error.others };
  }
  return { is: 'text', others: [] };
}
