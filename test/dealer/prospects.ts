/** A prospect service with as many rows as a test wants, paged and filtered as the real one does. */
import { json, serve, type Responder, type Seen } from '../support/service.js';

/** One row of the service. */
export type Prospect = Readonly<Record<string, string | null>>;

/** A prospect; the number stands in its id and name. */
export const prospect = (number: number, more: Prospect = {}): Prospect => ({
  id_prospect: `PSP/${number}`,
  nama_lengkap: `Nama ${number}`,
  alamat: 'Jl. Dago No. 1, Bandung',
  no_kontak: '0811',
  tanggal_prospect: '2024-05-31',
  status_prospect: '1',
  sumber_prospect: '0004',
  tanggal_appointment: '2024-06-02',
  no_ktp: `327300000000${number}`,
  kode_kecamatan: '3273010',
  metode_follow_up: '2',
  ...more,
});

/** So many prospects, numbered from 1. */
export const prospects = (count: number): Prospect[] =>
  Array.from({ length: count }, (_, index) => prospect(index + 1));

/** The page of an answer. */
export const pageOf = (rows: readonly Prospect[], page = 1, perPage = 20): object => ({
  success: true,
  message: 'ok',
  data: rows.slice((page - 1) * perPage, page * perPage),
  total_records: rows.length,
  total_pages: Math.ceil(rows.length / perPage),
  current_page: page,
  per_page: perPage,
});

/** What was asked for of pages and filters, apart from dealer and period. */
export const askedOf = ({ url }: Seen): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...url.searchParams].filter(([name]) => !['dealer_id', 'date_from', 'date_to'].includes(name)),
  );

/** Answers a request from rows. */
export const answerFrom = (rows: readonly Prospect[], request: Seen): object => {
  const { page, per_page, ...filters } = askedOf(request);
  const found = rows.filter((row) =>
    Object.entries(filters).every(([name, text]) => row[name]?.toLowerCase().includes(text.toLowerCase())),
  );
  return pageOf(found, Number(page), Number(per_page));
};

/** Starts the service; `before` may answer instead, or wait. */
export const serveProspects = (
  rows: readonly Prospect[],
  before: (...args: Parameters<Responder>) => Promise<Response | void> = async () => {},
): Seen[] =>
  serve(async (request, index) => (await before(request, index)) ?? json(answerFrom(rows, request)));
