/** What the fields of customers mean. Where a name means something else elsewhere, write `endpoint.field`. */
export const meanings: Readonly<Record<string, string>> = {
  '?q': 'The beginning of a nomen, or a part of a name.',
  results: 'The customers, by nomen.',
  name: 'The name; null where there is none.',
  address: 'The address.',
  master: 'The newest row of the master of customers.',
  block: 'The block of houses.',
  periode_month: 'The month of the row, 1 to 12.',
  periode_year: 'The year of the row.',
  payments: 'The last payments, at most 12, the newest first.',
  analisa: 'The customer’s cases, the last changed first.',
  payment_count: 'How many payments are listed.',
  analisa_count: 'How many cases there are.',
};
