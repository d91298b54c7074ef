/** What the core says, in English. */
import type { Texts } from './locales.js';

export const en: Texts = {
  loading: 'Loading data…',
  empty: 'No data for this selection.',
  retry: 'Try again',
  actions: 'Actions',
  reload: 'Reload',
  downloadCsv: 'Download CSV',
  missing: (names) => `Please set: ${names}.`,
  undone: 'This failed.',
  staleError: 'This is old data; updating it failed.',
  updated: 'Updated',
  renewing: 'Updating…',
  full: 'Full screen',
  leaveFull: 'Leave full screen',
  details: 'Details',
  tooSmall: 'Box too small',
  errors: {
    date: (attribute, value) =>
      `${attribute} is “${value}”, which is no date. Write YYYY-MM-DD, for example 2024-01-31.`,
    order: (attribute, value, other, later) => `${attribute} (${value}) is after ${other} (${later}).`,
    choice: (attribute, value, ...choices) =>
      `${attribute} is “${value}”, which is unknown. Choose one of: ${choices.join(', ')}.`,
    address: (attribute, value) => `${attribute} is “${value}”, which is no address.`,
    network: 'The server cannot be reached. Check the internet connection.',
    timeout: 'The server takes too long to answer.',
    unauthorized: 'Please sign in again to see this data.',
    forbidden: 'Your account may not see this data.',
    'not-found': 'The server has no such data address (404).',
    server: (status) => `The server has a problem (${status}).`,
    refused: (status) => `The server refused this request (${status}).`,
    unsuccessful: 'The server could not do what was asked.',
    contract: 'The server’s answer breaks its contract, so its numbers are not shown.',
    contractAt: (expected, received) => `expected ${expected}, received ${received}`,
  },
};
