/** Flags: attributes that are true by presence, except where they say `false`. */

/** How Lit reads a flag; null where the attribute is absent, so that a scope may say something. */
export const flagConverter = {
  fromAttribute: (value: string | null): boolean | null => (value === null ? null : value !== 'false'),
};

/** Whether a flag is set, as a property or as a scope's text. */
export const isSet = (value: unknown): boolean =>
  typeof value === 'string' ? value !== 'false' : Boolean(value);
