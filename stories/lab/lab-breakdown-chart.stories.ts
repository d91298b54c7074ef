import '../../src/lab/lab-breakdown-chart.js';
import { standardStories, unknownValue, variant } from '../support/standard-stories.js';

export default {
  title: 'Lab/lab-breakdown-chart',
  component: 'lab-breakdown-chart',
  args: { dimension: 'omzet_type' },
};

// January to June 2024.
const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Penjualan per tipe omzet', en: 'Sales by omzet type' },
  shows: ['Kontrak', 'Medical Check Up', '(tidak ada)', 'Total Rp 919.672.500'],
  showsInEnglish: ['Kontrak', 'Medical Check Up', 'Total Rp 919,672,500'],
  hostile: true,
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };

export const Donut = variant({ dimension: 'lunas_status' }, ['Lunas', 'Belum lunas']);
export const Aging = variant({ dimension: 'aging_bucket', metric: 'outstanding' }, [
  ...['Sisa tagihan menurut umur tagihan', '0-30', '31-60', '61-90', '90+'],
]);
export const TopTen = variant({ dimension: 'company', limit: '10' }, ['RS Harapan Sehat', '10 teratas']);
export const Pareto = variant({ dimension: 'company', chart: 'pareto' }, ['Kumulatif', 'mencapai 80%']);
export const ParetoOfSubgroups = variant({ dimension: 'nat_subgroup', chart: 'pareto' }, [
  ...['Kontribusi penjualan per subgrup', 'Kimia Klinik', 'Rp 241.907.000'],
]);
export const Others = variant({ dimension: 'company', chart: 'donut', limit: '5' }, ['9 lainnya']);
export const OrdersOfSubgroups = variant({ dimension: 'nat_subgroup', metric: 'order_count' }, [
  'satu order bisa masuk beberapa subgrup',
]);
export const Contribution = variant({ 'nat-subgroup': '2', dimension: 'company' }, [
  'Kontribusi subgrup per perusahaan',
]);
export const CompanyTypes = variant({ dimension: 'company_type_group', chart: 'hbar' }, [
  'Total Rp 919.672.500',
]);
export const Paid = variant({ metric: 'paid', chart: 'bar' }, ['Kontrak', 'Rp 701.730.125']);
export const UnknownValue = unknownValue();
