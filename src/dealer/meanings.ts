/** What the fields of the dealer's answers mean, by name; by `endpoint.field` where it differs. For the documents. */
export const meanings: Readonly<Record<string, string>> = {};
