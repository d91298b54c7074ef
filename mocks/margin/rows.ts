/** The mock company's rows: made up, but the same every time, up to any day that is called today. */
import { dayNumber, dayText } from '../kit/calendar.js';
import { random } from '../kit/random.js';
import { lazyTables } from '../kit/tables.js';
import { cents } from '../kit/money.js';
import { percentOf } from './counting.js';
import { TABLES, type MarginRow, type SaleRow, type Tables, type UploadRow } from './tables.js';

/** How far the rows reach back: beyond 1 January of the year before. */
const DAYS_BACK = 760;

interface Product {
  readonly name: string;
  readonly isActive: boolean;
  /** What a day sells in one place, in thousands of rupiah. */
  readonly sells: number;
  /** The usual margin in percent. */
  readonly margin: number;
}

const products: readonly Product[] = [
  { name: 'Beras', isActive: true, sells: 4200, margin: 17 },
  { name: 'Gula', isActive: true, sells: 1900, margin: -3 },
  { name: 'Minyak Goreng', isActive: true, sells: 2600, margin: 7 },
  { name: 'Tepung', isActive: true, sells: 1100, margin: 13 },
  { name: 'Mi Instan', isActive: true, sells: 1700, margin: 21 },
  { name: 'Susu', isActive: true, sells: 1300, margin: 24 },
  { name: 'Sabun', isActive: true, sells: 900, margin: 28 },
  { name: 'Jasa Antar', isActive: true, sells: 0, margin: 0 },
  { name: 'Lilin', isActive: false, sells: 120, margin: 15 },
];

const locations: Tables['locations'] = [
  { id: 1, code: 'CB1', name: 'Cabang Barat', type: 'CABANG' },
  { id: 2, code: 'CB2', name: 'Cabang Timur', type: 'CABANG' },
  { id: 3, code: 'LK1', name: 'Gudang Pusat', type: 'LOCAL' },
];

const users: Tables['users'] = [
  { id: 1, name: 'Rina', email: 'rina@example.test', is_active: true },
  { id: 2, name: 'Bayu', email: 'bayu@example.test', is_active: true },
  { id: 3, name: 'Tono', email: 'tono@example.test', is_active: true },
  { id: 4, name: 'Sari', email: 'sari@example.test', is_active: false },
];

const permissions: Tables['permissions'] = [
  { user_id: 1, slug: 'upload_gross_margin' },
  { user_id: 1, slug: 'view_all_uploads' },
  { user_id: 2, slug: 'upload_gross_margin' },
  { user_id: 4, slug: 'upload_gross_margin' },
];

const PER_DAY = products.length * locations.length;

const salesOn = (day: number): SaleRow[] => {
  const r = random(`margin/${day}`);
  // Day number 0 was a Thursday: shops sell less on Sundays.
  const busy = (day + 4) % 7 === 0 ? 0.55 : 1;
  return locations.flatMap(({ id: location_id }, place) =>
    products.flatMap(({ sells }, index): SaleRow[] => {
      const amount = Math.round(sells * busy * (place === 1 ? 0.6 : 1) * (0.7 + 0.6 * r.next())) * 1000;
      return amount > 0
        ? [
            {
              id: day * PER_DAY + place * products.length + index + 1,
              sale_date: dayText(day),
              location_id,
              category_id: index + 1,
              amount,
            },
          ]
        : [];
    }),
  );
};

function marginsOn(day: number): MarginRow[] {
  const r = random(`margin/gm/${day}`);
  const sales = salesOn(day);
  return (['CABANG', 'LOCAL'] as const).flatMap((area, at) =>
    products.map(({ margin: usual, sells }, index): MarginRow => {
      const places = new Set(locations.filter(({ type }) => type === area).map(({ id }) => id));
      const omzet = sales
        .filter(({ category_id, location_id }) => category_id === index + 1 && places.has(location_id))
        .reduce((sum, { amount }) => sum + amount, 0);
      const share = (usual + r.next() * 6 - 3) / 100;
      // What sells nothing has a cost all the same.
      const margin = sells ? Math.round((omzet * share) / 100) * 100 : -25_000;
      return {
        id: day * products.length * 2 + at * products.length + index + 1,
        record_date: dayText(day),
        category_id: index + 1,
        location_type: area,
        omzet_amount: omzet,
        hpp_amount: omzet - margin,
        margin_amount: margin,
        margin_percent: cents(percentOf(margin, omzet)),
      };
    }),
  );
}

/** An upload at the beginning of every week, and omzet beside it. */
function uploadsUntil(last: number): UploadRow[] {
  const weeks = Array.from({ length: 60 }, (_, index) => last - 7 * index).toReversed();
  return weeks.flatMap((day, index) =>
    (['OMZET', 'GROSS_MARGIN', ...(index % 4 === 0 ? ['RETUR'] : [])] as const).map(
      (upload_type, at): UploadRow => {
        const time = `${dayText(day)} 08:${String(10 + at * 7)}:00`;
        const failed = day % 11 === 0 && upload_type === 'GROSS_MARGIN' && day !== last;
        return {
          id: day * 3 + at,
          user_id: 1 + (day % 2),
          upload_type,
          file_name: `${upload_type.toLowerCase()}_${dayText(day)}.xlsx`,
          file_size: 14_000 + (day % 50) * 311,
          row_count: failed ? 0 : products.length * 14,
          status: failed ? 'FAILED' : 'SUCCESS',
          upload_date: dayText(day),
          processed_at: failed ? null : time,
          created_at: time,
        };
      },
    ),
  );
}

/** The rows of about two years up to `today` (YYYY-MM-DD); margins reach up to the day before. */
export function rowsUntil(today: string): Tables {
  const last = dayNumber(today);
  const days = Array.from({ length: DAYS_BACK + 1 }, (_, index) => last - DAYS_BACK + index);
  const make: { readonly [T in keyof Tables]: () => Tables[T] } = {
    categories: () =>
      products.map(({ name, isActive }, index) => ({
        id: index + 1,
        name,
        sort_order: index + 1,
        is_active: isActive,
      })),
    locations: () => locations,
    sales: () => days.flatMap(salesOn),
    gross_margins: () => days.slice(0, -1).flatMap(marginsOn),
    sales_uploads: () => uploadsUntil(last),
    users: () => users,
    permissions: () => permissions,
  };
  return lazyTables<Tables>(TABLES, (name) => make[name]());
}
