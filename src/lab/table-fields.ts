/** Columns that several of the lab's tables have. */
import type { TableField } from '../table/source.js';
import { NONE } from './codes.js';

const none = { id: NONE, en: NONE };

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

/** An amount in rupiah. */
export const amount = (
  field: string,
  id: string,
  en: string,
  more: Partial<TableField> = {},
): TableField => ({
  field,
  label: { id, en },
  kind: 'currency',
  ...more,
});

/** How many there are. */
export const quantity = (field: string, id: string, en: string): TableField => ({
  field,
  label: { id, en },
  kind: 'integer',
});
