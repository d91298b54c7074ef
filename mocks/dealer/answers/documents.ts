/** Answers about papers: invoices, STNK and BPKB. */
import {
  bpkbReceived,
  documentCount,
  documentRequests,
  documentTable,
  stnkReceived,
} from '../../../src/dealer/contracts.js';
import { monthEarlier } from '../../kit/calendar.js';
import { roundedRatio } from '../counting.js';
import { within, type Period } from '../dates.js';
import { numberedPage, repeated, sortedDown } from '../paging.js';
import { readAnyPeriod, readPeriod, readPeriodTable } from '../query.js';
import { joined, recordedIn, route, told, unitsByHeader, type Route } from '../route.js';
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

  route(documentCount, readPeriod, (query, { tables }) => {
    const units = unitsOf(tables, query.dealer).filter(
      ({ header, unit }) => header.id_spk !== null && within(unit.tanggal_pengajuan_stnk_ke_biro, query),
    );
    return {
      ...told('Document handling statistics retrieved successfully'),
      count: units.filter(({ unit }) => unit.status_faktur_stnk === '1').length,
      total_records: units.length,
    };
  }),

  route(documentTable, readPeriodTable(), (query, source) => {
    const headers = recordedIn(source.tables.document_handling_data, query, source);
    const units = unitsByHeader(source.tables.document_handling_units, 'document_handling_data_id');
    const sorted = sortedDown(headers, (row) => row[source.recordDate]);
    return numberedPage(
      'Document handling data history retrieved successfully',
      source.isJoined ? repeated(sorted, ({ id }) => units(id).length) : sorted,
      query,
      (row) => {
        const first = units(row.id)[0];
        return {
          id_spk: row.id_spk,
          id_so: row.id_so,
          tgl_pengajuan_stnk: first?.tanggal_pengajuan_stnk_ke_biro ?? null,
          status_faktur_stnk: first?.status_faktur_stnk ?? null,
          nomor_stnk: first?.nomor_stnk ?? null,
          plat_nomor: first?.plat_nomor ?? null,
          tgl_terima_stnk: first?.tanggal_terima_stnk_oleh_konsumen ?? null,
          nama_penerima_stnk: first?.nama_penerima_stnk ?? null,
          tgl_terima_bpkb: first?.tanggal_terima_bpkb_oleh_konsumen ?? null,
          nama_penerima_bpkb: first?.nama_penerima_bpkb ?? null,
        };
      },
    );
  }),
];
