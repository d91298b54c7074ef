/** The lab service's tables, with the columns that an answer is computed from. */

/** How rows are told apart; compared as texts. */
export type Id = number | string;

/** `Y` or `N`. */
export type Flag = string;

interface Written {
  readonly is_active: Flag;
  /** YYYY-MM-DD HH:MM:SS, or a bare date. */
  readonly last_updated: string;
}

/** Who orders. */
export interface CompanyRow {
  readonly id: Id;
  readonly name: string;
  readonly company_type_id: Id | null;
  readonly type_group_id: Id | null;
  readonly is_active: Flag;
}

/** A group of companies. */
export interface GroupRow {
  readonly id: Id;
  readonly name: string;
}

/** A kind of business. */
export interface OmzetTypeRow {
  readonly id: Id;
  readonly name: string;
  readonly is_active: Flag;
}

/** An agreement with a company. */
export interface MouRow {
  readonly id: Id;
  readonly name: string;
  readonly omzet_type_id: Id | null;
  readonly is_active: Flag;
}

/** A subgroup of tests. */
export interface SubgroupRow {
  readonly id: Id;
  readonly code: string | null;
  readonly name: string;
  readonly is_active: Flag;
}

/** What is tested. */
export interface TestRow {
  readonly id: Id;
  readonly code: string | null;
  readonly name: string;
  readonly nat_subgroup_id: Id | null;
}

/** An order. */
export interface OrderRow extends Written {
  readonly id: Id;
  readonly date: string | null;
  readonly lab_number: string | null;
  readonly company_id: Id | null;
  readonly mou_id: Id | null;
  readonly total: number | null;
}

/** A test of an order; `total` is its price less discounts. */
export interface DetailRow extends Written {
  readonly id: Id;
  readonly order_id: Id;
  readonly test_id: Id | null;
  readonly price: number | null;
  readonly total: number | null;
}

/** A payment of an order. */
export interface PaymentRow extends Written {
  readonly id: Id;
  readonly order_id: Id;
  readonly date: string | null;
  readonly total: number | null;
}

/** Whether an order is paid for, and what is still charged where somebody has said so. */
export interface PaymentStateRow {
  readonly order_id: Id;
  readonly is_lunas: Flag;
  readonly charge_amount?: number | null;
}

/** A run of the refresh. */
export interface EtlLogRow {
  readonly id: Id;
  readonly job_name: string;
  readonly started: string;
  readonly finished: string | null;
  readonly status: string;
  readonly last_watermark: string | null;
  readonly rows_inserted: number;
  readonly rows_updated: number;
  readonly rows_deleted: number;
  readonly error_message: string | null;
}

/** An order as a run of the refresh has kept it. */
export interface KeptOrderRow {
  readonly order_id: Id;
  readonly total: number;
  readonly payment_total: number;
  readonly outstanding_total: number;
  readonly is_lunas: Flag;
  readonly source_last_updated: string;
}

/** Every table by its name. Dates are YYYY-MM-DD texts. */
export type Tables = {
  readonly companies: readonly CompanyRow[];
  readonly company_type_groups: readonly GroupRow[];
  readonly omzet_types: readonly OmzetTypeRow[];
  readonly mous: readonly MouRow[];
  readonly nat_subgroups: readonly SubgroupRow[];
  readonly tests: readonly TestRow[];
  readonly order_headers: readonly OrderRow[];
  readonly order_details: readonly DetailRow[];
  readonly payments: readonly PaymentRow[];
  readonly payment_orderheaders: readonly PaymentStateRow[];
  readonly etl_log: readonly EtlLogRow[];
  readonly sales_dashboard_order: readonly KeptOrderRow[];
};

/** The names of all tables. */
export const TABLES: readonly (keyof Tables)[] = [
  'companies',
  'company_type_groups',
  'omzet_types',
  'mous',
  'nat_subgroups',
  'tests',
  'order_headers',
  'order_details',
  'payments',
  'payment_orderheaders',
  'etl_log',
  'sales_dashboard_order',
];
