/** What breakdowns measure, and by what, in words. */
import { choose } from '../core/definition.js';
import type { ValueKind } from '../format/values.js';
import type { Localized } from '../locales/locales.js';
import { CONTRIBUTION, DIMENSIONS, LUNAS, METRICS, type Dimension, type Metric } from './codes.js';

/** What a metric is called, and how it is written. */
export const metrics: Readonly<Record<Metric, { readonly label: Localized; readonly kind: ValueKind }>> = {
  sales: { label: { id: 'Penjualan', en: 'Sales' }, kind: 'currency' },
  paid: { label: { id: 'Pembayaran', en: 'Paid' }, kind: 'currency' },
  outstanding: { label: { id: 'Sisa tagihan', en: 'Outstanding' }, kind: 'currency' },
  order_count: { label: { id: 'Jumlah order', en: 'Orders' }, kind: 'integer' },
};

/** What a dimension is called, in the heading of a column and behind "by", and the parameter that filters by it. */
export const dimensions: Readonly<
  Record<Dimension, { readonly label: Localized; readonly by: Localized; readonly param: string }>
> = {
  company: {
    label: { id: 'Perusahaan', en: 'Company' },
    by: { id: 'per perusahaan', en: 'by company' },
    param: 'company_id',
  },
  company_type_group: {
    label: { id: 'Grup perusahaan', en: 'Company group' },
    by: { id: 'per grup perusahaan', en: 'by company group' },
    param: 'company_type_group_id',
  },
  omzet_type: {
    label: { id: 'Tipe omzet', en: 'Omzet type' },
    by: { id: 'per tipe omzet', en: 'by omzet type' },
    param: 'omzet_type_id',
  },
  nat_subgroup: {
    label: { id: 'Subgrup', en: 'Subgroup' },
    by: { id: 'per subgrup', en: 'by subgroup' },
    param: 'nat_subgroup_id',
  },
  aging_bucket: {
    label: { id: 'Umur (hari)', en: 'Age (days)' },
    by: { id: 'menurut umur tagihan', en: 'by age' },
    param: 'aging_bucket',
  },
  lunas_status: {
    label: { id: 'Status bayar', en: 'Payment' },
    by: { id: 'menurut status bayar', en: 'by payment status' },
    param: 'is_lunas',
  },
};

/** Whether an order is paid for, by its flag. */
export const lunasLabels: Readonly<Record<'Y' | 'N', Localized>> = {
  Y: { id: LUNAS.Y, en: 'Paid' },
  N: { id: LUNAS.N, en: 'Open' },
};

/** What is measured, where orders may count with a part only. */
export const metricLabel = (metric: Metric, isPart: boolean): Localized =>
  isPart && metric === 'sales' ? CONTRIBUTION : metrics[metric].label;

const named = <N extends string>(names: readonly N[]): Readonly<Record<string, N>> =>
  Object.fromEntries(names.map((name) => [name, name]));

const metricNames = /* @__PURE__ */ named(METRICS);
const dimensionNames = /* @__PURE__ */ named(DIMENSIONS);

/** The metric of an attribute's value; sales where there is none. */
export const metricOf = (value: string | undefined): Metric => choose(metricNames, 'metric', value);

/** The dimension of an attribute's value; any, as long as there is none. */
export const dimensionOf = (value: string | undefined): Dimension =>
  choose(dimensionNames, 'dimension', value);
