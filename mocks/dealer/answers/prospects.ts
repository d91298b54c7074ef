/** Answers about prospects. */
import {
  followUpMethods,
  prospectDistricts,
  prospectFollowUps,
  prospectSources,
  prospectStatuses,
  prospectTable,
} from '../../../src/dealer/contracts.js';
import {
  FOLLOW_UP_METHOD,
  labelOf,
  PROSPECT_SOURCE,
  PROSPECT_STATUS,
  type Labels,
} from '../../../src/dealer/codes.js';
import { codeGroups, countBy, greatest } from '../counting.js';
import { within } from '../dates.js';
import { currentPage, filtered, sortedDown } from '../paging.js';
import { readPeriod, readPeriodTable, type PeriodQuery } from '../query.js';
import { ofDealer, route, told, type Route, type Source } from '../route.js';
import type { ProspectRow } from '../tables.js';

const prospectsBy = (
  column: 'tanggal_appointment' | 'tanggal_prospect',
  query: PeriodQuery,
  { tables }: Source,
): ProspectRow[] => ofDealer(tables.prospect_data, query.dealer).filter((row) => within(row[column], query));

const statusCounts = (
  endpoint: { readonly path: string },
  topic: string,
  column: 'status_follow_up_prospecting' | 'status_prospect' | 'metode_follow_up',
  labelField: string,
  labels: Labels,
): Route =>
  route(endpoint, readPeriod, (query, source) => {
    const prospects = prospectsBy('tanggal_appointment', query, source);
    return {
      ...told(`${topic} statistics retrieved successfully`),
      data: codeGroups(prospects, column, labelField, labels),
      total_records: prospects.length,
    };
  });

// The first four are recorded of the service, and so is Antapani; the others name the seeded rows' districts.
const DISTRICT_NAMES: Labels = {
  '3273010': 'Bandung Wetan',
  '3273020': 'Sumur Bandung',
  '3273110': 'Sukajadi',
  '3273130': 'Coblong',
  '3273060': 'Antapani',
  '3273230': 'Lengkong',
  '3273300': 'Cidadap',
};

const districtName = (code: string | null) =>
  code && !Object.hasOwn(DISTRICT_NAMES, code) ? `Kecamatan ${code}` : labelOf(DISTRICT_NAMES, code);

/** SQL's MIN over texts, which is what the service answers: one junk coordinate can hide all good ones. */
const smallest = (texts: readonly (string | null)[]): string | null =>
  texts.reduce((least, text) => (least === null || (text !== null && text < least) ? text : least), null);

/** The prospect endpoints. */
export const prospectRoutes: readonly Route[] = [
  statusCounts(
    prospectFollowUps,
    'Prospect follow-up',
    'status_follow_up_prospecting',
    'status_label',
    PROSPECT_STATUS,
  ),
  statusCounts(prospectStatuses, 'Status prospect', 'status_prospect', 'status_label', PROSPECT_STATUS),
  statusCounts(followUpMethods, 'Metode follow up', 'metode_follow_up', 'metode_label', FOLLOW_UP_METHOD),

  route(prospectSources, readPeriod, (query, source) => {
    const prospects = prospectsBy('tanggal_prospect', query, source);
    const sources = countBy(prospects, (row) => row.sumber_prospect);
    return {
      ...told('Sumber prospect statistics retrieved successfully'),
      data: greatest(sources, 5).map(([code, count]) => ({
        sumber_prospect: code,
        sumber_label: labelOf(PROSPECT_SOURCE, code),
        count,
      })),
      total_records: prospects.length,
    };
  }),

  route(prospectDistricts, readPeriod, (query, source) => {
    const prospects = prospectsBy('tanggal_appointment', query, source);
    const districts = countBy(prospects, (row) => row.kode_kecamatan);
    return {
      ...told('Sebaran prospect statistics retrieved successfully'),
      data: greatest(districts, 5).map(([code, count]) => {
        const there = prospects.filter((row) => row.kode_kecamatan === code);
        return {
          kode_kecamatan: code,
          nama_kecamatan: districtName(code),
          count,
          latitude: smallest(there.map(({ latitude }) => latitude)),
          longitude: smallest(there.map(({ longitude }) => longitude)),
        };
      }),
      total_records: prospects.length,
    };
  }),

  route(
    prospectTable,
    readPeriodTable(
      'id_prospect',
      'nama_lengkap',
      'alamat',
      'no_kontak',
      'tanggal_prospect',
      'status_prospect',
    ),
    (query, source) => {
      const prospects = filtered(prospectsBy('tanggal_appointment', query, source), query.filters);
      return currentPage(
        'Prospect data retrieved successfully',
        sortedDown(prospects, (row) => row.tanggal_prospect),
        query,
        (row) => ({
          id_prospect: row.id_prospect,
          nama_lengkap: row.nama_lengkap,
          alamat: row.alamat,
          no_kontak: row.no_kontak,
          tanggal_prospect: row.tanggal_prospect,
          status_prospect: row.status_prospect,
          sumber_prospect: row.sumber_prospect,
          tanggal_appointment: row.tanggal_appointment,
          no_ktp: row.no_ktp,
          kode_kecamatan: row.kode_kecamatan,
          metode_follow_up: row.metode_follow_up,
        }),
      );
    },
  ),
];
