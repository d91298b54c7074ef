/** The sales service's tables, with the columns that an answer is computed from. */

/** One of the company's branches. */
export interface BranchRow {
  readonly code: string;
  readonly name: string;
  readonly sort_order: number;
}

/** A model of car that is offered. */
export interface ModelRow {
  readonly name: string;
}

interface CarRow {
  readonly id: number | string;
  readonly branch_code: string | null;
  readonly model: string | null;
}

/** An order (SPK). */
export interface OrderRow extends CarRow {
  readonly spk_date: string | null;
}

/** A delivery order (DO). */
export interface DeliveryRow extends CarRow {
  readonly do_date: string | null;
}

/** A car that was sold. */
export interface SaleRow extends CarRow {
  readonly sale_date: string | null;
  readonly price: number | null;
}

/** Every table by its name. Dates are YYYY-MM-DD texts. */
export type Tables = {
  readonly branches: readonly BranchRow[];
  readonly models: readonly ModelRow[];
  readonly spk: readonly OrderRow[];
  readonly deliveries: readonly DeliveryRow[];
  readonly sales: readonly SaleRow[];
};

/** The names of all tables. */
export const TABLES: readonly (keyof Tables)[] = ['branches', 'models', 'spk', 'deliveries', 'sales'];
