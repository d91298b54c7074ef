/** What the fields of anomalies mean. Where a name means something else elsewhere, write `endpoint.field`. */
export const meanings: Readonly<Record<string, string>> = {
  '?type': 'The kind of anomaly.',
  'anomalySummary.periode': 'The month in words, `Desember 2025`; null where it has no readings.',
  anomalies: 'How many readings each kind has.',
  extreme: 'Volume above 100 m³.',
  turun: 'Less than half of the month before.',
  zero: 'No volume.',
  negatif: 'A volume or an end reading below 0.',
  salah_catat: 'An end reading below the start reading.',
  rebill: 'A corrected bill.',
  estimasi: 'Not read, or skipped.',
  count: 'How many readings.',
  'anomalyDetail.data': 'The readings, in the order of their kind.',
  'anomalyDetail.alamat': 'The address of the newest row.',
  stand_awal: 'Where the meter stood before.',
  stand_akhir: 'Where it stands now.',
  spm_status: 'The status of the bill.',
  persen_perubahan:
    'How much the volume has changed, in percent of the month before: below 0. Only of `turun`.',
  volume_sekarang: 'The volume of the month. Only of `turun`.',
  volume_lalu: 'The volume of the month before. Only of `turun`.',
};
