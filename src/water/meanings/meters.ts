/** What the fields of meters mean. Where a name means something else elsewhere, write `endpoint.field`. */
export const meanings: Readonly<Record<string, string>> = {};
