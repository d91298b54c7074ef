/** Answers about leasing: applications to finance companies and their purchase orders. */
import { leasingTable, poCreation, poStatuses, topLeasing } from '../../../src/dealer/contracts.js';
import { labelOf, PO_STATUS } from '../../../src/dealer/codes.js';
import { countBy, greatest, MONTH_NAMES } from '../counting.js';
import { dayOf, within } from '../dates.js';
import { numberedPage, sortedDown } from '../paging.js';
import { readPeriod, readPeriodTable, readYear } from '../query.js';
import { ofDealer, recordedIn, route, told, type Route } from '../route.js';
import type { LeasingRow } from '../tables.js';

// From the first step of a purchase order to the last.
const poDates = (row: LeasingRow) => [
  row.tanggal_pengajuan,
  row.tanggal_pembuatan_po,
  row.tanggal_pengiriman_po_finance_company,
];

const amountOf = (text: string | null): number => Number(text ?? 0);

/** The leasing endpoints. */
export const leasingRoutes: readonly Route[] = [
  route(topLeasing, readPeriod, (query, { tables }) => {
    const ordered = ofDealer(tables.leasing_data, query.dealer).filter(
      (row) =>
        within(row.tanggal_pengajuan, query) &&
        row.id_po_finance_company !== null &&
        row.nama_finance_company !== null,
    );
    return {
      ...told('Top leasing companies statistics retrieved successfully'),
      data: greatest(
        countBy(ordered, (row) => row.nama_finance_company),
        5,
      ).map(([name, count]) => ({ nama_finance_company: name, count })),
      total_records: ordered.length,
    };
  }),

  route(poStatuses, readPeriod, (query, { tables }) => {
    const active = ofDealer(tables.leasing_data, query.dealer).filter((row) =>
      poDates(row).some((date) => within(date, query)),
    );
    // The last step that isn't NULL wins, also where its date is ''.
    const steps = countBy(active, (row) => poDates(row).findLastIndex((date) => date !== null) + 1);
    return {
      ...told('PO document status data retrieved successfully'),
      data: [1, 2, 3].map((code) => ({
        status_label: labelOf(PO_STATUS, String(code)),
        status_code: code,
        count: steps.get(code) ?? 0,
      })),
      total_records: active.length,
    };
  }),

  route(poCreation, readYear, ({ dealer, year }, { tables }) => {
    const days = ofDealer(tables.leasing_data, dealer).flatMap((row) => {
      const day = dayOf(row.tanggal_pembuatan_po);
      return row.id_po_finance_company !== null && day?.startsWith(year) ? [day] : [];
    });
    const months = countBy(days, (day) => +day.slice(5, 7) - 1);
    return {
      ...told('PO creation monthly data retrieved successfully'),
      data: MONTH_NAMES.map((month, index) => ({ month, count: months.get(index) ?? 0 })),
      total_records: days.length,
    };
  }),

  route(leasingTable, readPeriodTable(), (query, source) =>
    numberedPage(
      'Leasing data history retrieved successfully',
      sortedDown(recordedIn(source.tables.leasing_data, query, source), (row) => row[source.recordDate]),
      query,
      (row) => ({
        id_spk: row.id_spk,
        id_dokumen_pengajuan: row.id_dokumen_pengajuan,
        tgl_pengajuan: row.tanggal_pengajuan,
        // The service writes missing amounts as 0.
        jumlah_dp: amountOf(row.jumlah_dp),
        tenor: row.tenor,
        jumlah_cicilan: amountOf(row.jumlah_cicilan),
        nama_finance_company: row.nama_finance_company,
      }),
    ),
  ),
];
