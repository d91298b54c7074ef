/** What doc comments say, of exported constants and of properties. */

/** A doc comment as one paragraph. */
const paragraph = (comment: string): string =>
  comment
    .replace(/^\s*\*? ?/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const COMMENT = String.raw`/\*\*((?:[^*]|\*(?!/))*)\*/\s*`;

/** The doc comments of a module's exported constants, by name. */
export const exportComments = (source: string): ReadonlyMap<string, string> =>
  new Map(
    [...source.matchAll(new RegExp(`^${COMMENT}export const (\\w+)`, 'gm'))].map(([, comment, name]) => [
      name!,
      paragraph(comment!),
    ]),
  );

/** The doc comments of properties, by name. */
export const propertyComments = (source: string): ReadonlyMap<string, string> =>
  new Map(
    [...source.matchAll(new RegExp(`${COMMENT}'?(\\w+)'?\\s*[:,}]`, 'g'))].map(([, comment, name]) => [
      name!,
      paragraph(comment!),
    ]),
  );

/**
 * The doc comments of the fields of a module's contracts: `endpoint.field` in an exported one, `field` in what several
 * share.
 */
export const fieldComments = (source: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    source
      .split(/^(?=(?:export )?(?:const|function) )/m)
      .flatMap((part) =>
        [...propertyComments(part)].map(([field, comment]) => [
          [...(/^export const (\w+)/.exec(part)?.slice(1) ?? []), field].join('.'),
          comment,
        ]),
      ),
  );

/** The sentences of a paragraph. */
export const sentences = (text: string): string[] =>
  text.split(/(?<=[.!?]["”)]?)\s+(?=[A-Z"`“])/).filter(Boolean);
