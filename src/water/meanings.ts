/**
 * What the fields of the water service's answers mean, by name; `endpoint.field` where it differs, `?name` for a parameter
 * of which the service needs to know other things than a page author. For the documents.
 */
import { meanings as billing } from './meanings/billing.js';
import { meanings as cases } from './meanings/cases.js';
import { meanings as customers } from './meanings/customers.js';
import { meanings as files } from './meanings/files.js';
import { meanings as histories } from './meanings/histories.js';
import { meanings as meters } from './meanings/meters.js';

/** All of them. */
export const meanings: Readonly<Record<string, string>> = {
  ...billing,
  ...meters,
  ...customers,
  ...cases,
  ...histories,
  ...files,
};
