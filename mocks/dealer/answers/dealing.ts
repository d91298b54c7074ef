/** Answers about dealing: orders (SPK) and the motorcycles in them. */
import {
  DEALING_FIELDS,
  dealingRevenue,
  dealingTable,
  orderStatuses,
  topUnits,
} from '../../../src/dealer/contracts.js';
import { labelOf, ORDER_STATUS, type Labels } from '../../../src/dealer/codes.js';
import { codeGroups, greatest, sumBy, sumHundredths } from '../counting.js';
import { within } from '../dates.js';
import { currentPage, filtered, sortedDown } from '../paging.js';
import { readDealerTable, readPeriod, type PeriodQuery } from '../query.js';
import { joined, ofDealer, route, told, type Route } from '../route.js';
import type { OrderUnitRow, Tables } from '../tables.js';

const unitsSold = (tables: Tables, query: PeriodQuery): OrderUnitRow[] =>
  joined(
    tables.spk_dealing_process_data,
    tables.spk_dealing_process_units,
    'spk_dealing_process_data_id',
    query.dealer,
  ).flatMap(({ unit }) => (within(unit.tanggal_pengiriman, query) ? [unit] : []));

// The first three are recorded of the service; the others name the seeded rows' types.
const UNIT_NAMES: Labels = {
  BEAT: 'Honda Beat',
  VARIO: 'Honda Vario',
  SCOOPY: 'Honda Scoopy',
  PCX: 'Honda PCX',
  GENIO: 'Honda Genio',
  ADV: 'Honda ADV',
};

/** The dealing endpoints. */
export const dealingRoutes: readonly Route[] = [
  route(orderStatuses, readPeriod, (query, { tables }) => {
    const orders = ofDealer(tables.spk_dealing_process_data, query.dealer).filter((row) =>
      within(row.tanggal_pesanan, query),
    );
    return {
      ...told('SPK status statistics retrieved successfully'),
      data: codeGroups(orders, 'status_spk', 'status_label', ORDER_STATUS),
      total_records: orders.length,
    };
  }),

  route(topUnits, readPeriod, (query, { tables }) => {
    const units = unitsSold(tables, query);
    const sums = sumBy(
      units,
      (row) => row.kode_tipe_unit,
      (row) => row.quantity ?? 0,
    );
    return {
      ...told('Top dealing units statistics retrieved successfully'),
      data: greatest(sums, 3).map(([code, quantity]) => ({
        kode_tipe_unit: code,
        nama_unit: labelOf(UNIT_NAMES, code),
        total_quantity: quantity,
      })),
      // Rows, not motorcycles.
      total_records: units.length,
    };
  }),

  route(dealingRevenue, readPeriod, (query, { tables }) => {
    // Rows without a price are not counted here, unlike in the top units.
    const priced = unitsSold(tables, query).filter((row) => row.harga_jual !== null);
    return {
      ...told('Revenue statistics retrieved successfully'),
      total_revenue: sumHundredths(priced, 'harga_jual') / 100,
      total_records: priced.length,
    };
  }),

  route(
    dealingTable,
    readDealerTable('id_spk', 'nama_customer', 'alamat', 'no_kontak', 'email', 'nama_bpkb', 'status_spk'),
    (query, { tables }) => {
      const orders = filtered(ofDealer(tables.spk_dealing_process_data, query.dealer), query.filters);
      return currentPage(
        'SPK dealing process data retrieved successfully',
        sortedDown(orders, (row) => row.tanggal_pesanan),
        query,
        (row) => Object.fromEntries(DEALING_FIELDS.map((field) => [field, row[field]])),
      );
    },
  ),
];
