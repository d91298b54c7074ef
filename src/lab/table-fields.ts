/** Columns that several of the lab's tables have. */
import { MISSING } from '../format/values.js';
import type { Localized } from '../locales/locales.js';
import type { TableField } from '../table/source.js';
import { NONE } from './codes.js';

/** What a company, group or omzet type that is missing or inactive is called. */
export const none = { id: NONE, en: NONE };

/** A name, which a missing or inactive one hasn't got. */
export const named = (field: string, id: string, en: string): TableField => ({
  field,
  label: { id, en },
  kind: 'text',
  missing: none,
});

/** The company of an order. */
export const companyName = /* @__PURE__ */ named('company_name', 'Perusahaan', 'Company');

/** The group of a company. */
export const groupName = /* @__PURE__ */ named('company_type_group_name', 'Grup perusahaan', 'Company group');

/** The omzet type of an order, or those of a company's orders. */
export const omzetTypeName = /* @__PURE__ */ named('omzet_type_name', 'Tipe omzet', 'Omzet type');

/** Of an amount that nobody knows it is said: its column is shown all the same. */
const unknown = { id: MISSING, en: MISSING };

/** An amount in rupiah; unknown where orders count with what a subgroup contributes. */
export const amount = (field: string, label: Localized, more: Partial<TableField> = {}): TableField => ({
  field,
  label,
  kind: 'currency',
  missing: unknown,
  ...more,
});

/** How many there are. */
export const quantity = (field: string, id: string, en: string): TableField => ({
  field,
  label: { id, en },
  kind: 'integer',
});

/** What is paid of what was sold, in percent; unknown where what is paid is. */
export const rate = (field: string, id: string, en: string, more: Partial<TableField> = {}): TableField => ({
  field,
  label: { id, en },
  kind: 'percent',
  missing: unknown,
  ...more,
});
