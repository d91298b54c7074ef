/** What makes files of a view, and saves them: loaded with the first one. */
export { toCsv, toTsv } from './csv.js';
export { download } from './download.js';
