/** All rows of a service that gives them page by page, for a file of everything. */
import type { ExportOptions } from '../core/answer-element.js';
import type { ViewContext } from '../core/definition.js';
import type { Question } from '../data/client.js';
import { askOnce } from '../data/loader.js';
import { Records } from './records.js';
import { serverPaging, type TableDefinition, type TableRow } from './source.js';

/** Asks for one page after the other, as many rows at a time as the service gives. Rejects where one fails. */
export async function allPages(
  definition: TableDefinition,
  question: Question,
  context: ViewContext,
  { signal, onProgress }: ExportOptions,
): Promise<TableRow[]> {
  const { page: pageName, size, largest } = serverPaging(definition)!;
  const rows: TableRow[] = [];
  const records = new Records(definition.record);
  for (let page = 1, pages = 1; page <= pages; page++) {
    const params = { ...question.params, [pageName]: String(page), [size]: String(largest) };
    const { answer } = await askOnce({ ...question, endpoint: definition.endpoint, params }, signal);
    const view = definition.view(answer, context);
    rows.push(...records.next(view.rows));
    pages = view.totalPages;
    onProgress?.({ page, pages: Math.max(1, pages) });
  }
  return rows;
}
