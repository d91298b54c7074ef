/** The margin service's tables, with the columns that an answer is computed from. */

/** A category of products. */
export interface CategoryRow {
  readonly id: number;
  readonly name: string;
  readonly sort_order: number;
  readonly is_active: boolean | number;
}

/** A place that sells. */
export interface LocationRow {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly type: string;
}

/** Sales of a day. */
export interface SaleRow {
  readonly id: number;
  readonly sale_date: string;
  readonly location_id: number;
  readonly category_id: number;
  readonly amount: number;
}

/** A gross margin of a day, category and area. */
export interface MarginRow {
  readonly id: number;
  readonly record_date: string;
  readonly category_id: number;
  readonly location_type: string;
  readonly omzet_amount: number;
  readonly hpp_amount: number;
  readonly margin_amount: number;
  readonly margin_percent: number;
}

/** An upload. */
export interface UploadRow {
  readonly id: number;
  readonly user_id: number | null;
  readonly upload_type: string;
  readonly file_name: string | null;
  readonly file_size: number | null;
  readonly row_count: number | null;
  readonly status: string;
  readonly upload_date: string | null;
  readonly processed_at: string | null;
  readonly created_at: string | null;
}

/** Who may sign in. */
export interface UserRow {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly is_active: boolean | number;
}

/** What somebody may do. */
export interface PermissionRow {
  readonly user_id: number;
  readonly slug: string;
}

/** Every table by its name. Dates are YYYY-MM-DD texts. */
export type Tables = {
  readonly categories: readonly CategoryRow[];
  readonly locations: readonly LocationRow[];
  readonly sales: readonly SaleRow[];
  readonly gross_margins: readonly MarginRow[];
  readonly sales_uploads: readonly UploadRow[];
  readonly users: readonly UserRow[];
  readonly permissions: readonly PermissionRow[];
};

/** The names of the tables. */
export const TABLES = [
  'categories',
  'locations',
  'sales',
  'gross_margins',
  'sales_uploads',
  'users',
  'permissions',
] as const satisfies readonly (keyof Tables)[];
