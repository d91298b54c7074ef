/** Answers about leasing: applications to finance companies and their purchase orders. */
import { topLeasing } from '../../../src/dealer/contracts.js';
import { countBy, greatest } from '../counting.js';
import { within } from '../dates.js';
import { readPeriod } from '../query.js';
import { ofDealer, route, told, type Route } from '../route.js';

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
];
