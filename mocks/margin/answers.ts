/** Every endpoint of the mock margin service. */
import type { Endpoint } from '../../src/data/endpoint.js';
import {
  GROSS_MARGIN,
  HISTORY_TYPES,
  LOCATION_TYPES,
  MAY_SEE_ALL,
  UPLOAD_TYPES,
} from '../../src/margin/codes.js';
import {
  grossMargin,
  marginDashboard,
  marginData,
  marginUpload,
  salesTrend,
  uploadHistory,
} from '../../src/margin/contracts.js';
import type { Asked, MockRoute, Source } from '../kit/domain.js';
import { cents } from '../kit/money.js';
import {
  allowedTypes,
  errorAs,
  readChoice,
  readerOf,
  readMonth,
  readNumber,
  type Asker,
  type Refuse,
} from './asking.js';
import { categoriesOf, dayOf, grossMarginOf, sumsOf } from './counting.js';
import type { Tables, UploadRow } from './tables.js';
import { trendOf } from './trend.js';
import { upload } from './upload.js';

type Route = MockRoute<Tables>;

interface Reading {
  readonly query: URLSearchParams;
  readonly tables: Tables;
  readonly today: string;
  readonly asker: Asker;
  readonly refuse: Refuse;
}

/** An endpoint that reads, for those who may; it refuses by `message`, or by `error`. */
const read = (
  { method, path }: Endpoint<never> | Endpoint,
  field: 'message' | 'error',
  answer: (reading: Reading) => object,
): Route => ({
  method,
  path,
  answer({ query, request }: Asked, { store: { tables }, today }: Source<Tables>) {
    const refuse = errorAs(field);
    const asker = readerOf(request, tables, refuse);
    return { success: true, ...answer({ query, tables, today, asker, refuse }) };
  },
});

const inMonth =
  (month: string) =>
  ({ record_date }: { readonly record_date: string }): boolean =>
    dayOf(record_date).startsWith(month);

function paged<R>(rows: readonly R[], query: URLSearchParams, size: number, refuse: Refuse) {
  const page = readNumber(query, 'page', 1, refuse);
  const limit = readNumber(query, 'limit', size, refuse);
  const first = (page - 1) * limit;
  return {
    rows: rows.slice(first, first + limit),
    meta: { page, limit, total: rows.length, totalPages: Math.ceil(rows.length / limit) },
  };
}

function dataPage({ query, tables, today, asker, refuse }: Reading): object {
  const currentType = readChoice(query, 'type', [GROSS_MARGIN], refuse);
  const month = readMonth(query, refuse, today.slice(0, 7));
  const area = readChoice(query, 'locationType', LOCATION_TYPES, refuse);
  const found = tables.gross_margins
    .filter(inMonth(month))
    .filter(({ location_type }) => area === 'ALL' || location_type === area)
    .sort((a, b) => {
      const [left, right] = [dayOf(a.record_date), dayOf(b.record_date)];
      return left === right ? a.id - b.id : left < right ? 1 : -1;
    });
  const { nameOf } = categoriesOf(tables);
  const { rows, meta } = paged(found, query, 50, refuse);
  const sums = sumsOf(found);
  return {
    data: rows.map((row) => ({
      id: row.id,
      date: dayOf(row.record_date),
      categoryName: nameOf(row.category_id),
      locationType: row.location_type,
      omzetAmount: row.omzet_amount,
      hppAmount: row.hpp_amount,
      marginAmount: row.margin_amount,
      marginPercent: row.margin_percent,
    })),
    meta,
    summary: {
      totalRecords: found.length,
      totalOmzet: sums.omzet,
      totalHpp: sums.hpp,
      totalMargin: sums.margin,
      avgMarginPercent: sums.marginPercent,
    },
    allowedTypes: allowedTypes(asker),
    currentType,
  };
}

const timeOf = ({ processed_at, created_at }: UploadRow): string => processed_at ?? created_at ?? '';

function dashboard({ query, tables, today, refuse }: Reading): object {
  const month = readMonth(query, refuse, today.slice(0, 7));
  const rows = tables.gross_margins.filter(inMonth(month));
  const sales = tables.sales.filter(({ sale_date }) => dayOf(sale_date).startsWith(month));
  const last = (type: string): string | null =>
    tables.sales_uploads
      .filter(({ upload_type, status }) => upload_type === type && status === 'SUCCESS')
      .map(timeOf)
      .reduce((latest, time) => (time > latest ? time : latest), '') || null;
  return {
    data: {
      totalOmzet: cents(sales.reduce((sum, { amount }) => sum + amount, 0)),
      totalGrossMargin: sumsOf(rows).margin,
    },
    lastUpdate: {
      omzet: last('OMZET'),
      grossMargin: last('GROSS_MARGIN'),
      retur: last('RETUR'),
      target: null,
    },
  };
}

function history({ query, tables, asker, refuse }: Reading): object {
  const type = readChoice(query, 'type', HISTORY_TYPES, refuse).toUpperCase();
  const names = new Map(tables.users.map(({ id, name }) => [id, name]));
  const own = (row: UploadRow): boolean =>
    asker.may(MAY_SEE_ALL) || (row.user_id !== null && row.user_id === asker.user?.id);
  const found = tables.sales_uploads
    .filter((row) =>
      type === 'ALL' ? UPLOAD_TYPES.includes(row.upload_type as never) : row.upload_type === type,
    )
    .filter(own)
    .sort((a, b) => {
      const [left, right] = [a.created_at ?? '', b.created_at ?? ''];
      return left === right ? b.id - a.id : left < right ? 1 : -1;
    });
  const { rows, meta } = paged(found, query, 20, refuse);
  return {
    data: rows.map((row) => ({
      id: row.id,
      uploadType: row.upload_type,
      fileName: row.file_name,
      fileSize: row.file_size,
      rowCount: row.row_count,
      status: row.status,
      uploadDate: row.upload_date,
      createdAt: row.created_at,
      userName: row.user_id === null ? null : (names.get(row.user_id) ?? null),
    })),
    meta,
  };
}

/** The endpoints, each with its way from rows to an answer. */
export const marginRoutes: readonly Route[] = [
  read(grossMargin, 'message', ({ query, tables, refuse }) => ({
    data: grossMarginOf(tables.gross_margins.filter(inMonth(readMonth(query, refuse))), tables),
  })),
  read(salesTrend, 'error', ({ query, tables, today, refuse }) => ({
    data: trendOf(query, tables, today, refuse),
  })),
  read(marginDashboard, 'message', dashboard),
  read(marginData, 'error', dataPage),
  read(uploadHistory, 'error', history),
  {
    method: marginUpload.method,
    path: marginUpload.path,
    answer: (asked, source) => upload(asked, source, errorAs('message')),
  },
];
