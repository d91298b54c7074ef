/** All rows of a service that gives them page by page, for a file of everything. */
import type { ExportOptions } from '../core/answer-element.js';
import type { ViewContext } from '../core/definition.js';
import type { Person, Question } from '../data/client.js';
import { askOnce } from '../data/loader.js';
import { Records } from './records.js';
import { serverPaging, type TableDefinition, type TableRow } from './source.js';

/**
 * Asks for one page after the other, as many rows at a time as the service gives. All are one person's, and as many as
 * the first one says. Rejects where one fails, where another person signs in, and where nobody wants them any more.
 */
export async function allPages(
  definition: TableDefinition,
  question: Question,
  context: ViewContext,
  { signal, onProgress }: ExportOptions,
  isWanted: () => boolean,
): Promise<TableRow[]> {
  const { page: pageName, size, largest } = serverPaging(definition)!;
  const rows: TableRow[] = [];
  const person: Person = {};
  const records = new Records(definition.record);
  let pages = 1;
  for (let page = 1; page <= pages; page++) {
    if (!isWanted()) throw new DOMException('The table is gone.', 'AbortError');
    const params = { ...question.params, [pageName]: String(page), [size]: String(largest) };
    const { answer } = await askOnce({ ...question, endpoint: definition.endpoint, params }, signal, person);
    const view = definition.view(answer, context);
    rows.push(...records.next(view.rows));
    // A service that has more of them with each answer has no last one.
    if (page === 1) pages = view.totalPages;
    if (view.rows.length === 0) break;
    onProgress?.({ page, pages: Math.max(1, pages) });
  }
  return rows;
}
