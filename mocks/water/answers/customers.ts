/** Customers: search, profile, and how they are written. */
import {
  customerCreate,
  customerProfile,
  customerSearch,
  customerUpdate,
} from '../../../src/water/contracts.js';
import type { MockRoute } from '../../kit/domain.js';
import { Refusal } from '../../kit/refusal.js';
import { byText, newestCustomers, nomenOf, rayonFilter, rayonOf } from '../customers.js';
import { paymentHistory } from '../payment-history.js';
import { askedPeriod, given, monthOf, newest, periodOf } from '../periods.js';
import type { CustomerRow, Tables } from '../tables.js';
import { fieldsOf, needFields, notFound, numberIn, textIn, type Fields } from '../writing.js';

/** The most customers that a search finds. */
const MOST_FOUND = 20;
/** The most payments of a profile. */
const MOST_PAYMENTS = 12;

const texts = ['name', 'address', 'rayon', 'pc', 'ez', 'pcez', 'block', 'zona_novak', 'tarif'] as const;
const numbers = ['target_mc', 'kubikasi'] as const;

function search(query: URLSearchParams, tables: Tables): object {
  const q = given(query, 'q');
  const isAsked = rayonFilter(query);
  if (q === undefined) return { results: [] };
  const part = q.toLowerCase();
  const results = [...newestCustomers(tables).values()]
    .filter((row) => nomenOf(row).startsWith(q) || (row.name ?? '').toLowerCase().includes(part))
    .filter((row) => isAsked(rayonOf(row)))
    .sort((a, b) => byText(nomenOf(a), nomenOf(b)))
    .slice(0, MOST_FOUND)
    .map((row) => ({
      nomen: nomenOf(row),
      name: row.name ?? null,
      address: row.address ?? null,
      rayon: rayonOf(row),
    }));
  return { results };
}

function profile(nomen: string, query: URLSearchParams, tables: Tables): object {
  const month = askedPeriod(query);
  const master = newestCustomers(tables).get(nomen);
  if (!master) throw notFound('Nomen');
  // Codes may be numbers where rows come from a file.
  const codes = Object.fromEntries(
    texts.map((name) => [name, typeof master[name] === 'number' ? String(master[name]) : master[name]]),
  );
  const payments = paymentHistory(tables, nomen, month)
    .slice(0, MOST_PAYMENTS)
    .map(({ tgl_bayar, jumlah_bayar, tipe_bayar }) => ({ tgl_bayar, jumlah_bayar, tipe_bayar }));
  const analisa = tables.manual_analyses
    .filter((row) => nomenOf(row) === nomen)
    .toSorted((a, b) => byText(b.updated ?? '', a.updated ?? '') || b.id - a.id)
    .map((row) => ({
      id: row.id,
      jenis_anomali: row.anomaly_type,
      status: row.status,
      updated_at: row.updated,
    }));
  return {
    master: { ...master, nomen, ...codes },
    payments,
    analisa,
    payment_count: payments.length,
    analisa_count: analisa.length,
  };
}

/** The columns that a body names, as the table has them. */
const columnsOf = (fields: Fields): Partial<CustomerRow> =>
  Object.fromEntries([
    ...texts.flatMap((name) => (name in fields ? [[name, textIn(fields[name])]] : [])),
    ...numbers.flatMap((name) => (name in fields ? [[name, numberIn(fields[name])]] : [])),
  ]) as Partial<CustomerRow>;

const NOTHING = {
  name: null,
  address: null,
  rayon: null,
  pc: null,
  ez: null,
  pcez: null,
  block: null,
  zona_novak: null,
  tarif: null,
  target_mc: null,
  kubikasi: null,
} as const;

/** The period of a new customer: the one that the body names, else the newest one, else the current month. */
function periodIn(fields: Fields, { customers }: Tables, today: string): { month: number; year: number } {
  const [month, year] = [numberIn(fields['periode_month']), numberIn(fields['periode_year'])];
  if (month !== null && year !== null) return { month, year };
  const period = newest(customers.map(periodOf)) ?? monthOf(today);
  return { month: Number(period.slice(5, 7)), year: Number(period.slice(0, 4)) };
}

/** The endpoints, each with its way from rows to an answer. */
export const customersRoutes: readonly MockRoute<Tables>[] = [
  {
    method: customerSearch.method,
    path: customerSearch.path,
    answer: ({ query }, { store: { tables } }) => search(query, tables),
  },
  {
    method: customerProfile.method,
    path: customerProfile.path,
    answer: ({ query, path }, { store: { tables } }) => profile(path['nomen'] ?? '', query, tables),
  },
  {
    method: customerCreate.method,
    path: customerCreate.path,
    async answer({ request }, { store, today }) {
      const fields = await fieldsOf(request);
      needFields(fields, ['nomen', 'name', 'rayon']);
      const { tables } = store;
      const nomen = textIn(fields['nomen'])!;
      if (newestCustomers(tables).has(nomen)) throw new Refusal(409, { error: 'Nomen already exists' });
      const { month, year } = periodIn(fields, tables, today);
      const row: CustomerRow = {
        nomen,
        ...NOTHING,
        ...columnsOf(fields),
        periode_month: month,
        periode_year: year,
      };
      store.write('customers', [...tables.customers, row]);
      return { success: true, message: 'Customer created successfully' };
    },
  },
  {
    method: customerUpdate.method,
    path: customerUpdate.path,
    async answer({ request, path }, { store }) {
      const fields = await fieldsOf(request);
      const { tables } = store;
      const newest = newestCustomers(tables).get(path['nomen'] ?? '');
      if (!newest) throw notFound('Nomen');
      needFields(fields, ['name', 'rayon']);
      const columns = columnsOf(fields);
      store.write(
        'customers',
        tables.customers.map((row) => (row === newest ? { ...row, ...columns } : row)),
      );
      return { success: true, message: 'Customer updated successfully' };
    },
  },
];
