/** What the board of cases says. */
import type { Localized, InBoth } from '../locales/locales.js';
import type { CaseField } from './case-changes.js';

const id = {
  total: 'Semua kasus',
  newCase: 'Buat kasus',
  filterStatus: 'Status',
  filterKind: 'Jenis',
  all: 'Semua',
  none: 'Belum ada kasus.',
  noneHere: 'Tidak ada kasus.',
  more: (count: string) => `Tampilkan ${count} lagi`,
  back: 'Semua kasus',
  formTitle: 'Kasus baru',
  create: 'Buat kasus',
  cancel: 'Batal',
  save: 'Simpan',
  saving: 'Menyimpan…',
  saved: 'Perubahan disimpan.',
  unchanged: 'Tidak ada yang berubah.',
  created: (number: string) => `Kasus #${number} dibuat.`,
  caseName: (number: string) => `Kasus #${number}`,
  moved: (number: string, status: string) => `Kasus #${number}: ${status}.`,
  statusOf: (number: string) => `Status kasus #${number}`,
  due: 'Tenggat',
  late: 'lewat tenggat',
  assigned: 'Petugas',
  unassigned: 'Belum ada petugas',
  customer: 'Buka pelanggan',
  comments: 'Komentar',
  noComments: 'Belum ada komentar.',
  comment: 'Tulis komentar',
  send: 'Kirim komentar',
  sending: 'Mengirim…',
  sent: 'Komentar dikirim.',
  activity: 'Riwayat',
  noActivity: 'Belum ada riwayat.',
  createdOn: 'Dibuat',
  updatedOn: 'Diperbarui',
  notListed: 'Kasus ini tidak ada di daftar.',
  wentBack: (number: string) => `Kasus #${number} kembali seperti semula.`,
  overruled: (number: string, nomen: string, field: string, mine: string, theirs: string) =>
    `Kasus #${number} (${nomen}): ${field} Anda “${mine}” sudah diganti orang lain menjadi “${theirs}”.`,
  close: 'Tutup',
};

/** The board's texts in one language. */
export type CaseTexts = typeof id;

const en: CaseTexts = {
  total: 'All cases',
  newCase: 'New case',
  filterStatus: 'Status',
  filterKind: 'Kind',
  all: 'All',
  none: 'There are no cases yet.',
  noneHere: 'No cases.',
  more: (count) => `Show ${count} more`,
  back: 'All cases',
  formTitle: 'New case',
  create: 'Make the case',
  cancel: 'Cancel',
  save: 'Save',
  saving: 'Saving…',
  saved: 'The changes were saved.',
  unchanged: 'Nothing has changed.',
  created: (number) => `Case #${number} was made.`,
  caseName: (number) => `Case #${number}`,
  moved: (number, status) => `Case #${number}: ${status}.`,
  statusOf: (number) => `Status of case #${number}`,
  due: 'Due',
  late: 'overdue',
  assigned: 'Assigned to',
  unassigned: 'Not assigned',
  customer: 'Open customer',
  comments: 'Comments',
  noComments: 'There are no comments yet.',
  comment: 'Write a comment',
  send: 'Send the comment',
  sending: 'Sending…',
  sent: 'The comment was sent.',
  activity: 'Activity',
  noActivity: 'Nothing was done yet.',
  createdOn: 'Made',
  updatedOn: 'Updated',
  notListed: 'This case is not in the list.',
  wentBack: (number) => `Case #${number} is again as it was.`,
  overruled: (number, nomen, field, mine, theirs) =>
    `Case #${number} (${nomen}): your ${field} “${mine}” was changed by somebody else to “${theirs}”.`,
  close: 'Close',
};

/** The board's texts in every language. */
export const caseTexts: InBoth<CaseTexts> = { id, en };

/** What the fields of a case are called. */
export const caseLabels: Readonly<
  Record<CaseField | 'nomen' | 'nama' | 'rayon' | 'created_at' | 'updated_at', Localized>
> = {
  nomen: { id: 'Nomen', en: 'Nomen' },
  nama: { id: 'Nama', en: 'Name' },
  rayon: { id: 'Rayon', en: 'Rayon' },
  status: { id: 'Status', en: 'Status' },
  jenis_anomali: { id: 'Jenis anomali', en: 'Kind of anomaly' },
  deskripsi: { id: 'Deskripsi', en: 'Description' },
  priority: { id: 'Prioritas', en: 'Priority' },
  assigned_to: { id: 'Petugas', en: 'Assigned to' },
  due_date: { id: 'Tenggat', en: 'Due' },
  created_at: { id: 'Dibuat', en: 'Made' },
  updated_at: { id: 'Diperbarui', en: 'Updated' },
};
