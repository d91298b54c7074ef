/** Columns that several of the water tables have. */
import type { TableField } from '../table/source.js';
import { names, noName } from './texts.js';

/** The customer's number. */
export const nomenField: TableField = { field: 'nomen', label: names.nomen, kind: 'text' };
/** The customer's name. */
export const nameField: TableField = { field: 'nama', label: names.name, kind: 'text', missing: noName };
/** The address. */
export const addressField: TableField = { field: 'alamat', label: names.address, kind: 'text' };
/** The rayon. */
export const rayonField: TableField = { field: 'rayon', label: names.rayon, kind: 'text' };
/** The tariff; left out until somebody wants it. */
export const tariffField: TableField = {
  field: 'tarif',
  label: names.tariff,
  kind: 'text',
  optional: true,
};

const place = (field: string, label: string): TableField => ({
  field,
  label: { id: label, en: label },
  kind: 'text',
  optional: true,
});

/** Where a customer stands on the route of the readers; left out until somebody wants it. */
export const routeFields: readonly TableField[] = [
  place('pcez', 'PCEZ'),
  place('pc', 'PC'),
  place('ez', 'EZ'),
];
