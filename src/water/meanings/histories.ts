/** What the fields of a customer's payments and usage mean. */
export const meanings: Readonly<Record<string, string>> = {
  tgl_bayar: 'The day of the payment, YYYY-MM-DD.',
  jumlah_bayar: 'What was paid, in rupiah.',
  tipe_bayar:
    '`current`, `undue` (the bill is of the month of the payment) or `mb` (from the master of payments).',
  bill_period: 'The period of the bill, YYYY-MM; null where it is unknown.',
  sumber_file: 'The file that it came with; null where it is unknown.',
  mc_history: 'By the master of customers, the newest period first.',
  sbrs_history: 'By the meter readings, the newest period first.',
  kubikasi: 'What was used, in m³.',
  target_mc: 'What was to be paid, in rupiah.',
  readmethod: 'How the meter was read; `ACTUAL` is a real reading.',
  skip_status: 'Why it was skipped; null or empty where it wasn’t.',
  trouble_status: 'What was wrong with it; null or empty where nothing was.',
  volume: 'What was used by the meter, in m³.',
  analisa_tindak_lanjut: 'What was done about it.',
};
