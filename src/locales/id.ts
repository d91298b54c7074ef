/** What the core says, in Indonesian: the default language and the one that the others are typed after. */
export const id = {
  loading: 'Memuat data…',
  empty: 'Tidak ada data untuk pilihan ini.',
  unknown: 'Tidak diketahui',
  retry: 'Coba lagi',
  actions: 'Tindakan',
  reload: 'Muat ulang',
  showTable: 'Tampilkan tabel',
  showChart: 'Tampilkan grafik',
  downloadCsv: 'Unduh CSV',
  close: 'Tutup',
  missing: (names: string) => `Isi dulu: ${names}.`,
  stale: 'Memuat data terbaru…',
  staleError: 'Data lama: gagal memperbarui.',
  updatedAt: (time: string) => `Diperbarui ${time}`,
  chart: {
    role: 'grafik',
    keys: 'Panah untuk menelusuri data, Enter untuk memilih, Escape untuk selesai.',
    failed: 'Grafik tidak dapat digambar; angkanya ada di tabel.',
  },
};
