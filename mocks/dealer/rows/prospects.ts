/** Mock rows of prospect_data. */
import { dayText } from '../../kit/calendar.js';
import type { ProspectRow } from '../tables.js';
import { eachEvent, type Story } from './sales.js';
import { address, code, district, person, phone } from './vocabulary.js';

const SOURCES = {
  '0004': 24,
  '0008': 19,
  '0001': 14,
  '0007': 10,
  '0011': 9,
  '0006': 7,
  '0005': 5,
  '0002': 4,
  '0010': 3,
  '0009': 2,
  '0003': 1,
  '0012': 1,
  '9999': 6,
};

/** Prospects: people who may buy, each with an appointment up to two weeks later. */
export function prospectRows(story: Story): ProspectRow[] {
  const rows: ProspectRow[] = [];
  eachEvent(story, 'prospect', 4.2, (dealer, day, no, r) => {
    const { code: kecamatan, latitude, longitude } = district(r);
    rows.push({
      id: `psp-${dealer.id}-${no}`,
      dealer_id: dealer.id,
      id_prospect: `PSP/${dealer.id}/${no}`,
      nama_lengkap: person(r),
      alamat: address(r),
      no_kontak: phone(r),
      no_ktp: r.chance(0.2) ? null : `3273${r.digits(12)}`,
      kode_kecamatan: r.chance(0.02) ? null : kecamatan,
      latitude: r.chance(0.05) ? null : latitude,
      longitude: r.chance(0.05) ? null : longitude,
      sumber_prospect: code(r, SOURCES, '0099'),
      tanggal_prospect: r.chance(0.01) ? null : dayText(day),
      tanggal_appointment: r.chance(0.01) ? null : dayText(day + Math.floor(r.next() ** 2 * 15)),
      metode_follow_up: code(r, { '1': 44, '2': 30, '3': 17, '4': 9 }, '8'),
      status_follow_up_prospecting: code(r, { '1': 22, '2': 28, '3': 18, '4': 22, '5': 10 }, '7'),
      status_prospect: code(r, { '1': 20, '2': 25, '3': 20, '4': 23, '5': 12 }, '9'),
      created_time: `${dayText(day)}T09:${r.int(10, 59)}:00`,
      modified_time: `${dayText(day)}T17:00:00`,
    });
  });
  return rows;
}
