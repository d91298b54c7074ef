/** What the core says, in Indonesian: the default language and the one that the others are typed after. */
export const id = {
  loading: 'Memuat data…',
  empty: 'Tidak ada data untuk pilihan ini.',
  retry: 'Coba lagi',
  actions: 'Tindakan',
  reload: 'Muat ulang',
  downloadCsv: 'Unduh CSV',
  missing: (names: string) => `Lengkapi dulu: ${names}.`,
  undone: 'Tindakan gagal.',
  staleError: 'Ini data lama; memperbaruinya gagal.',
  updated: 'Diperbarui',
  renewing: 'Memperbarui…',
  full: 'Layar penuh',
  leaveFull: 'Tutup layar penuh',
  details: 'Rincian',
  tooSmall: 'Kotak terlalu kecil',
  errors: {
    date: (attribute: string, value: string) =>
      `${attribute} berisi “${value}”, bukan tanggal yang ada. Tulis TTTT-BB-HH, misalnya 2024-01-31.`,
    order: (attribute: string, value: string, other: string, later: string) =>
      `${attribute} (${value}) melewati ${other} (${later}).`,
    choice: (attribute: string, value: string, ...choices: readonly string[]) =>
      `${attribute} berisi “${value}”, yang tidak dikenal. Pilihan: ${choices.join(', ')}.`,
    address: (attribute: string, value: string) => `${attribute} berisi “${value}”, bukan alamat yang benar.`,
    network: 'Tidak dapat terhubung ke server. Periksa koneksi internet.',
    timeout: 'Server terlalu lama menjawab.',
    unauthorized: 'Anda perlu masuk lagi untuk melihat data ini.',
    forbidden: 'Akun Anda tidak berhak melihat data ini.',
    'not-found': 'Alamat data ini tidak ditemukan di server (404).',
    server: (status: number) => `Server sedang bermasalah (${status}).`,
    refused: (status: number) => `Server menolak permintaan ini (${status}).`,
    unsuccessful: 'Server tidak dapat memenuhi permintaan ini.',
    contract: 'Jawaban server tidak sesuai kontraknya, jadi angkanya tidak ditampilkan.',
    contractAt: (expected: string, received: string) => `seharusnya ${expected}, diterima ${received}`,
  },
};
