import '../../src/lab/lab-company-ranking.js';
import { standardStories, unknownValue, variant } from '../support/standard-stories.js';

export default { title: 'Lab/lab-company-ranking', component: 'lab-company-ranking' };

// January to June 2024.
const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Perusahaan teratas', en: 'Top companies' },
  shows: ['14 perusahaan', 'RS Harapan Sehat', 'Rp 189.278.250', '81,6%', '(tidak ada)'],
  showsWhenNarrow: ['14 perusahaan', 'RS Harapan Sehat', 'Rp 189.278.250'],
  showsInEnglish: ['14 companies', 'RS Harapan Sehat', 'Rp 189,278,250', '81.6%'],
  hostile: true,
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };

export const Bottom = variant({ mode: 'bottom' }, ['Perusahaan terbawah', 'Klinik Utama Pelita']);
export const Declining = variant({ mode: 'declining' }, ['Perusahaan yang turun', 'RS Mitra Medika']);
export const Limited = variant({ limit: '3' }, ['3 perusahaan', 'Asuransi Sentosa Jiwa']);
export const UnknownValue = unknownValue();
