/** Answers about what comes from the main dealer. */
import { inboundStatuses, inboundTable, topReceivedUnits } from '../../../src/dealer/contracts.js';
import { INBOUND_STATUS, UNKNOWN_LABEL } from '../../../src/dealer/codes.js';
import { codeGroups, greatest, sumBy } from '../counting.js';
import { within } from '../dates.js';
import { numberedPage, repeated, sortedDown } from '../paging.js';
import { readPeriod, readPeriodTable } from '../query.js';
import { joined, ofDealer, recordedIn, route, told, unitsByHeader, type Route } from '../route.js';
import type { InboundUnitRow } from '../tables.js';

const kindOf = ({ kode_tipe_unit: type, kode_warna: colour }: InboundUnitRow): string =>
  [type, colour].filter(Boolean).join(' ') || UNKNOWN_LABEL;

const received = (units: readonly InboundUnitRow[]): number =>
  units.reduce((sum, { kuantitas_diterima: quantity }) => sum + (quantity ?? 0), 0);

/** The inbound endpoints. */
export const inboundRoutes: readonly Route[] = [
  route(inboundStatuses, readPeriod, (query, { tables }) => {
    const shipments = ofDealer(tables.unit_inbound_data, query.dealer).filter((row) =>
      within(row.tanggal_terima, query, 'bare'),
    );
    return {
      ...told('Unit inbound status statistics retrieved successfully'),
      data: codeGroups(shipments, 'status_shipping_list', 'status_label', INBOUND_STATUS),
      total_records: shipments.length,
    };
  }),

  route(topReceivedUnits, readPeriod, (query, source) => {
    const shipments = recordedIn(source.tables.unit_inbound_data, query, source);
    const units = joined(shipments, source.tables.unit_inbound_units, 'unit_inbound_data_id', query.dealer);
    const kinds = sumBy(
      units,
      ({ unit }) => kindOf(unit),
      ({ unit }) => unit.kuantitas_diterima ?? 0,
    );
    return {
      ...told('Top penerimaan unit data retrieved successfully'),
      data: greatest(kinds, 5).map(([name, count], index) => ({
        id: index + 1,
        name,
        image: '/assets/images/motor.png',
        total_units: count,
        description: `${count} Units`,
      })),
    };
  }),

  route(inboundTable, readPeriodTable(), (query, source) => {
    const shipments = recordedIn(source.tables.unit_inbound_data, query, source);
    const units = unitsByHeader(source.tables.unit_inbound_units, 'unit_inbound_data_id');
    const sorted = sortedDown(shipments, (row) => row[source.recordDate]);
    return numberedPage(
      'Unit inbound data history retrieved successfully',
      source.isJoined ? repeated(sorted, ({ id }) => units(id).length) : sorted,
      query,
      (row) => {
        const lines = units(row.id);
        return {
          no_shipping_list: row.no_shipping_list,
          tgl_terima: row.tanggal_terima,
          no_invoice: row.no_invoice,
          status_shipping_list: row.status_shipping_list,
          tipe_unit: lines[0]?.kode_tipe_unit ?? null,
          kuantitas_unit_diterima: received(lines),
        };
      },
    );
  }),
];
