/** Cases: what people look into, and what they write of it. */
import {
  analysisActivity,
  analysisComment,
  analysisComments,
  analysisCreate,
  analysisDetail,
  analysisList,
  analysisStats,
  analysisStatus,
  analysisUpdate,
} from '../../../src/water/contracts.js';
import { PRIORITIES, STATUSES } from '../../../src/water/codes.js';
import type { MockRoute, Source } from '../../kit/domain.js';
import { Refusal } from '../../kit/refusal.js';
import { byText, newestCustomers, nomenOf, rayonOf } from '../customers.js';
import { given } from '../periods.js';
import type { ActivityRow, AnalysisRow, Tables } from '../tables.js';
import { fieldsOf, needFields, notFound, textIn, type Fields } from '../writing.js';

type Route = MockRoute<Tables>;

/** Who writes where nobody says so. */
const SYSTEM = 'System';
/** The header that says who writes. */
const USER_HEADER = 'x-dasbor-user';

const userOf = (request: Request): string => request.headers.get(USER_HEADER)?.trim() || SYSTEM;

/** The tables of comments and activity may be absent from rows that somebody else has made. */
const rowsOf = <R>(rows: readonly R[] | undefined): readonly R[] => rows ?? [];

const nextId = (rows: readonly { readonly id: number }[]): number =>
  1 + rows.reduce((most, { id }) => Math.max(most, id), 0);

const findCase = ({ manual_analyses }: Tables, id: string | undefined): AnalysisRow => {
  const found = manual_analyses.find((row) => String(row.id) === id);
  if (!found) throw notFound('Analisa');
  return found;
};

/** A case as answers have it. */
const answered = (row: AnalysisRow, tables: Tables): object => {
  const customer = newestCustomers(tables).get(nomenOf(row));
  return {
    id: row.id,
    nomen: nomenOf(row),
    nama: customer?.name ?? null,
    rayon: rayonOf(customer),
    jenis_anomali: row.anomaly_type,
    deskripsi: row.description ?? null,
    status: row.status,
    priority: row.priority,
    assigned_to: row.assigned_to ?? null,
    due_date: row.due_date ?? null,
    created_at: row.created,
    updated_at: row.updated,
  };
};

/** Newest first; of two that were made in one moment, the later one. */
const newestFirst = (a: AnalysisRow, b: AnalysisRow): number =>
  byText(b.created ?? '', a.created ?? '') || b.id - a.id;

const isAsked = (query: URLSearchParams, name: string): ((value: string | null) => boolean) => {
  const asked = given(query, name);
  return (value) => asked === undefined || asked === 'all' || value === asked;
};

const oldestFirst = <R extends { readonly id: number; readonly created: string }>(rows: readonly R[]): R[] =>
  rows.toSorted((a, b) => byText(a.created ?? '', b.created ?? '') || a.id - b.id);

/** How many rows there are by the value of a column; rows without one count nowhere. */
const countsBy = (rows: readonly AnalysisRow[], of: (row: AnalysisRow) => string | null): object => {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = of(row);
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
};

/** Writes down what was done with a case. */
function log({ store, now }: Source<Tables>, id: number, user: string, action: string): void {
  const rows = rowsOf(store.tables.analysis_activity);
  const row: ActivityRow = { id: nextId(rows), analysis_id: id, user, action, created: now };
  store.write('analysis_activity', [...rows, row]);
}

/** A field of a body that has to be one of some words. */
const oneOf = (fields: Fields, name: string, words: readonly string[]): void => {
  if (name in fields && !words.includes(String(fields[name])))
    throw new Refusal(400, { error: `Invalid ${name}` });
};

/** The columns of a case by the names that bodies have for them. */
const columns = {
  jenis_anomali: 'anomaly_type',
  deskripsi: 'description',
  status: 'status',
  priority: 'priority',
  assigned_to: 'assigned_to',
  due_date: 'due_date',
} as const satisfies Readonly<Record<string, keyof AnalysisRow>>;

/** What a body changes of a case. */
function changesIn(fields: Fields): Partial<AnalysisRow> {
  oneOf(fields, 'status', STATUSES);
  oneOf(fields, 'priority', PRIORITIES);
  return Object.fromEntries(
    Object.entries(columns).flatMap(([name, column]) =>
      name in fields ? [[column, textIn(fields[name])]] : [],
    ),
  );
}

function change(source: Source<Tables>, row: AnalysisRow, changes: Partial<AnalysisRow>): void {
  const { store, now } = source;
  store.write(
    'manual_analyses',
    store.tables.manual_analyses.map((each) =>
      each.id === row.id ? { ...each, ...changes, updated: now } : each,
    ),
  );
}

async function create(request: Request, source: Source<Tables>): Promise<object> {
  const fields = await fieldsOf(request);
  needFields(fields, ['nomen', 'jenis_anomali', 'deskripsi']);
  oneOf(fields, 'priority', ['', ...PRIORITIES]);
  const { store, now } = source;
  const { manual_analyses } = store.tables;
  const row: AnalysisRow = {
    id: nextId(manual_analyses),
    nomen: textIn(fields['nomen'])!,
    anomaly_type: textIn(fields['jenis_anomali'])!,
    description: textIn(fields['deskripsi']),
    status: 'pending',
    priority: textIn(fields['priority']) ?? 'medium',
    assigned_to: textIn(fields['assigned_to']),
    due_date: textIn(fields['due_date']),
    created: now,
    updated: now,
  };
  store.write('manual_analyses', [...manual_analyses, row]);
  log(source, row.id, userOf(request), 'Created');
  return { success: true, id: row.id, message: 'Analisa created successfully' };
}

async function comment(request: Request, id: string | undefined, source: Source<Tables>): Promise<object> {
  const fields = await fieldsOf(request);
  const { store, now } = source;
  const row = findCase(store.tables, id);
  needFields(fields, ['comment']);
  const rows = rowsOf(store.tables.analysis_comments);
  const user = userOf(request);
  const said = {
    id: nextId(rows),
    analysis_id: row.id,
    user,
    comment: String(fields['comment']),
    created: now,
  };
  store.write('analysis_comments', [...rows, said]);
  log(source, row.id, user, 'Added comment');
  return { success: true, id: said.id, message: 'Comment added successfully' };
}

/** The endpoints, each with its way from rows to an answer. */
export const casesRoutes: readonly Route[] = [
  {
    method: analysisList.method,
    path: analysisList.path,
    answer({ query }, { store: { tables } }) {
      const [isStatus, isKind] = [isAsked(query, 'status'), isAsked(query, 'jenis')];
      return tables.manual_analyses
        .filter(({ status, anomaly_type }) => isStatus(status) && isKind(anomaly_type))
        .toSorted(newestFirst)
        .map((row) => answered(row, tables));
    },
  },
  {
    method: analysisDetail.method,
    path: analysisDetail.path,
    answer: ({ path }, { store: { tables } }) => answered(findCase(tables, path['id']), tables),
  },
  {
    method: analysisStats.method,
    path: analysisStats.path,
    answer: (_, { store: { tables } }) => ({
      total: tables.manual_analyses.length,
      by_status: countsBy(tables.manual_analyses, ({ status }) => status),
      by_priority: countsBy(tables.manual_analyses, ({ priority }) => priority),
      by_jenis: countsBy(tables.manual_analyses, ({ anomaly_type }) => anomaly_type),
    }),
  },
  {
    method: analysisComments.method,
    path: analysisComments.path,
    answer({ path }, { store: { tables } }) {
      const { id } = findCase(tables, path['id']);
      return oldestFirst(rowsOf(tables.analysis_comments).filter((row) => row.analysis_id === id)).map(
        (row) => ({ id: row.id, user: row.user, comment: row.comment, created_at: row.created }),
      );
    },
  },
  {
    method: analysisActivity.method,
    path: analysisActivity.path,
    answer({ path }, { store: { tables } }) {
      const { id } = findCase(tables, path['id']);
      return oldestFirst(rowsOf(tables.analysis_activity).filter((row) => row.analysis_id === id)).map(
        (row) => ({ id: row.id, action: row.action, user: row.user, created_at: row.created }),
      );
    },
  },
  {
    method: analysisCreate.method,
    path: analysisCreate.path,
    answer: ({ request }, source) => create(request, source),
  },
  {
    method: analysisUpdate.method,
    path: analysisUpdate.path,
    async answer({ request, path }, source) {
      const fields = await fieldsOf(request);
      const row = findCase(source.store.tables, path['id']);
      // What a case can't be made without can't be taken away from it.
      needFields(
        fields,
        ['jenis_anomali', 'deskripsi'].filter((name) => name in fields),
      );
      const changes = changesIn(fields);
      if (Object.keys(changes).length === 0) throw new Refusal(400, { error: 'No fields to update' });
      change(source, row, changes);
      log(source, row.id, userOf(request), 'Updated');
      return { success: true, id: row.id, message: 'Analisa updated successfully' };
    },
  },
  {
    method: analysisStatus.method,
    path: analysisStatus.path,
    async answer({ request, path }, source) {
      const fields = await fieldsOf(request);
      const row = findCase(source.store.tables, path['id']);
      needFields(fields, ['status']);
      const { status } = changesIn(fields);
      change(source, row, { status: status! });
      log(source, row.id, userOf(request), `Status changed to ${status}`);
      return { success: true, id: row.id, message: 'Status updated successfully' };
    },
  },
  {
    method: analysisComment.method,
    path: analysisComment.path,
    answer: ({ request, path }, source) => comment(request, path['id'], source),
  },
];
