/** Answers about papers: invoices, STNK and BPKB. */
import { bpkbReceived, documentRequests, stnkReceived } from '../../../src/dealer/contracts.js';
import { monthEarlier } from '../../calendar.js';
import { roundedRatio } from '../counting.js';
import { within, type Period } from '../dates.js';
import { readAnyPeriod } from '../query.js';
import { joined, route, told, type Route } from '../route.js';
import type { DocumentUnitRow, Tables } from '../tables.js';

const unitsOf = (tables: Tables, dealer: string) =>
  joined(tables.document_handling_data, tables.document_handling_units, 'document_handling_data_id', dealer);

type DateColumn = Extract<keyof DocumentUnitRow, `tanggal_${string}`>;

/** How a count compares with the one a month earlier. */
function trendOf(now: number, before: number): { trend: string; percentage: number } {
  const trend = now > before ? 'up' : now < before ? 'down' : 'stable';
  if (!before) return { trend, percentage: now ? 100 : 0 };
  return { trend, percentage: roundedRatio(Math.abs(now - before) * 100, before, 1) };
}

const indicator = (endpoint: { readonly path: string }, name: string, column: DateColumn): Route =>
  route(endpoint, readAnyPeriod, ({ dealer, from, to }, { tables }) => {
    const units = unitsOf(tables, dealer);
    const countIn = (period: Period) => units.filter(({ unit }) => within(unit[column], period)).length;
    const count = countIn({ from, to });
    const before = countIn({ from: monthEarlier(from), to: monthEarlier(to) });
    return { ...told(`${name} data retrieved successfully`), count, ...trendOf(count, before) };
  });

/** The endpoints about papers. */
export const documentRoutes: readonly Route[] = [
  indicator(documentRequests, 'Permohonan Faktur', 'tanggal_pengajuan_stnk_ke_biro'),
  // STNK by the BPKB's date: so say the source and the service.
  indicator(stnkReceived, 'STNK Diterima', 'tanggal_penerimaan_bpkb_dari_biro'),
  indicator(bpkbReceived, 'BPKB Diterima', 'tanggal_terima_bpkb_oleh_konsumen'),
];
