/** The water service's tables, with the columns that an answer is computed from. */

/** A code, which files may hold as a number. Answers have it as text. */
export type Code = string | number | null;

/** A customer in one period of master customers (MC): one row per nomen and period. */
export interface CustomerRow {
  readonly nomen: string;
  readonly name: string | null;
  readonly address: string | null;
  /** 34 or 35. */
  readonly rayon: Code;
  readonly pc: Code;
  readonly ez: Code;
  readonly pcez: Code;
  readonly block: Code;
  readonly zona_novak: Code;
  readonly tarif: Code;
  /** What the customer is to pay, in rupiah. */
  readonly target_mc: number | null;
  /** The usage in m³. */
  readonly kubikasi: number | null;
  /** 1 to 12. */
  readonly periode_month: number;
  readonly periode_year: number;
}

/** A payment, as the collection files have it. */
export interface CollectionRow {
  readonly id: number;
  readonly nomen: string;
  readonly payment_date: string;
  readonly amount: number;
  readonly volume: number | null;
  /** YYYY-MM. */
  readonly bill_period: string | null;
  /** The file that it came with, where that is known. */
  readonly source_file?: string | null;
}

/** A payment, as the master of payments (MB) has it. */
export interface MasterPaymentRow {
  readonly nomen: string;
  readonly payment_date: string;
  readonly amount: number;
  /** The file that it came with, where that is known. */
  readonly source_file?: string | null;
}

/** What a customer owes in a period (ardebt). */
export interface ArrearsRow {
  readonly nomen: string;
  readonly saldo_tunggakan: number | null;
  /** YYYY-MM. */
  readonly period: string;
}

/** A bill of a customer (MainBill). */
export interface BillRow {
  readonly nomen: string;
  readonly total_tagihan: number | null;
  /** YYYY-MM. */
  readonly period: string;
}

/** A reading of a meter (SBRS). */
export interface ReadingRow {
  readonly nomen: string;
  readonly stand_awal: number | null;
  readonly stand_akhir: number | null;
  readonly volume: number | null;
  readonly read_method: string | null;
  readonly skip_status: string | null;
  readonly trouble_status: string | null;
  readonly spm_status: string | null;
  /** 1 to 12. */
  readonly periode_month: number;
  readonly periode_year: number;
}

/** A case that somebody looks into. */
export interface AnalysisRow {
  readonly id: number;
  readonly nomen: string;
  readonly anomaly_type: string;
  readonly description: string | null;
  /** `pending`, `in_progress`, `completed` or `rejected`. */
  readonly status: string;
  /** `low`, `medium` or `high`. */
  readonly priority: string;
  readonly assigned_to: string | null;
  readonly due_date: string | null;
  /** YYYY-MM-DD HH:MM:SS, or a bare date. */
  readonly created: string;
  readonly updated: string;
}

/** What somebody has written to a case. */
export interface CommentRow {
  readonly id: number;
  readonly analysis_id: number;
  readonly user: string | null;
  readonly comment: string;
  readonly created: string;
}

/** What somebody has done with a case. */
export interface ActivityRow {
  readonly id: number;
  readonly analysis_id: number;
  readonly user: string | null;
  readonly action: string;
  readonly created: string;
}

/** A file that was uploaded. */
export interface UploadRow {
  readonly id: number;
  /** `MC`, `COLLECTION`, `SBRS`, `MB`, `MAINBILL` or `ARDEBT`. */
  readonly file_type: string;
  readonly file_name: string;
  /** 1 to 12. */
  readonly periode_bulan: number;
  readonly periode_tahun: number;
  /** YYYY-MM-DD HH:MM:SS, or a bare date. */
  readonly upload_date: string;
  readonly row_count: number | null;
  /** `success`, or what became of it. */
  readonly status: string;
}

/** Every table by its name. Dates are YYYY-MM-DD texts. */
export type Tables = {
  readonly customers: readonly CustomerRow[];
  readonly collections: readonly CollectionRow[];
  readonly master_bayar: readonly MasterPaymentRow[];
  readonly ardebt: readonly ArrearsRow[];
  readonly mainbill: readonly BillRow[];
  readonly meter_readings: readonly ReadingRow[];
  readonly manual_analyses: readonly AnalysisRow[];
  readonly analysis_comments: readonly CommentRow[];
  readonly analysis_activity: readonly ActivityRow[];
  readonly uploads: readonly UploadRow[];
};

/** The names of the tables. */
export const TABLES = [
  'customers',
  'collections',
  'master_bayar',
  'ardebt',
  'mainbill',
  'meter_readings',
  'manual_analyses',
  'analysis_comments',
  'analysis_activity',
  'uploads',
] as const satisfies readonly (keyof Tables)[];
