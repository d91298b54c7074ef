/** Answers about deliveries. */
import {
  deliveryLocations,
  deliveryStatuses,
  deliveryTable,
  topDrivers,
} from '../../../src/dealer/contracts.js';
import { DELIVERY_STATUS } from '../../../src/dealer/codes.js';
import { codeGroups, countBy, greatest, roundedRatio } from '../counting.js';
import { within } from '../dates.js';
import { currentPage, filtered, sortedDown } from '../paging.js';
import { readPeriod, readPeriodTable, type PeriodQuery } from '../query.js';
import { joined, ofDealer, route, told, type Route } from '../route.js';
import type { Tables } from '../tables.js';

const delivered = (tables: Tables, query: PeriodQuery) =>
  joined(
    tables.delivery_process_data,
    tables.delivery_process_details,
    'delivery_process_data_id',
    query.dealer,
  ).filter(({ header }) => within(header.tanggal_pengiriman, query));

/** How the service writes a place: trimmed, each run of letters with a capital ("o'brien 3rd" → "O'Brien 3Rd"). */
const titled = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/(\p{L})(\p{L}*)/gu, (_, first: string, rest: string) => first.toUpperCase() + rest);

/** The delivery endpoints. */
export const deliveryRoutes: readonly Route[] = [
  route(deliveryStatuses, readPeriod, (query, { tables }) => {
    const notes = ofDealer(tables.delivery_process_data, query.dealer).filter((row) =>
      within(row.tanggal_pengiriman, query, 'unpadded'),
    );
    return {
      ...told('Delivery process status statistics retrieved successfully'),
      data: codeGroups(notes, 'status_delivery_document', 'status_label', DELIVERY_STATUS),
      total_records: notes.length,
    };
  }),

  route(topDrivers, readPeriod, (query, { tables }) => {
    const driven = delivered(tables, query).filter(
      ({ header, unit }) => header.id_driver && unit.id_spk !== null,
    );
    return {
      ...told('Top driver statistics retrieved successfully'),
      data: greatest(
        countBy(driven, ({ header }) => header.id_driver),
        5,
      ).map(([driver, deliveries]) => ({
        id_driver: driver,
        nama_driver: driver,
        total_deliveries: deliveries,
      })),
      total_records: driven.length,
    };
  }),

  route(deliveryLocations, readPeriod, (query, { tables }) => {
    const placed = delivered(tables, query).flatMap(({ unit }) => unit.lokasi_pengiriman || []);
    return {
      ...told('Delivery location statistics retrieved successfully'),
      data: greatest(
        countBy(placed, (place) => place),
        5,
      ).map(([place, count]) => ({
        lokasi_pengiriman: place,
        location_name: titled(place),
        delivery_count: count,
        percentage: roundedRatio(count * 100, placed.length, 1),
      })),
      total_records: placed.length,
    };
  }),

  route(
    deliveryTable,
    readPeriodTable(
      'delivery_document_id',
      'tanggal_pengiriman',
      'status_delivery_document',
      'id_driver',
      'id_spk',
      'nama_penerima',
      'no_kontak_penerima',
      'lokasi_pengiriman',
      'waktu_pengiriman',
    ),
    (query, { tables }) => {
      const rows = delivered(tables, query).map(({ header, unit }) => ({
        delivery_document_id: header.delivery_document_id,
        tanggal_pengiriman: header.tanggal_pengiriman,
        status_delivery_document: header.status_delivery_document,
        id_driver: header.id_driver,
        id_spk: unit.id_spk,
        nama_penerima: unit.nama_penerima,
        no_kontak_penerima: unit.no_kontak_penerima,
        lokasi_pengiriman: unit.lokasi_pengiriman,
        waktu_pengiriman: unit.waktu_pengiriman,
      }));
      return currentPage(
        'Delivery data history retrieved successfully',
        sortedDown(filtered(rows, query.filters), (row) => row.tanggal_pengiriman),
        query,
        (row) => row,
      );
    },
  ),
];
