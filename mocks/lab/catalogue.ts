/** Who orders at the mock laboratory, under which agreements, and what it tests. */
import type { CompanyRow, GroupRow, MouRow, OmzetTypeRow, SubgroupRow, TestRow } from './tables.js';

/** Groups of companies. */
export const groups: readonly GroupRow[] = [
  { id: 1, name: 'Rumah Sakit' },
  { id: 2, name: 'Klinik' },
  { id: 3, name: 'Asuransi' },
  { id: 4, name: 'Perusahaan' },
];

/** Omzet types; the last one is out of use. */
export const omzetTypes: readonly OmzetTypeRow[] = [
  { id: 1, name: 'Kontrak', is_active: 'Y' },
  { id: 2, name: 'Rujukan', is_active: 'Y' },
  { id: 3, name: 'Mandiri', is_active: 'Y' },
  { id: 4, name: 'Medical Check Up', is_active: 'Y' },
  { id: 5, name: 'Promo', is_active: 'N' },
];

/** A company, and how it buys. */
export interface Customer {
  readonly id: number;
  readonly name: string;
  readonly group: number | null;
  /** How often it orders, compared with the others. */
  readonly size: number;
  /** By what part its orders grow in a year; below 0 they shrink. */
  readonly growth: number;
  /** Which part of its orders is paid within a month. */
  readonly pays: number;
  readonly omzetTypes: readonly number[];
  readonly isActive: boolean;
}

const customer = (
  id: number,
  name: string,
  group: number | null,
  size: number,
  growth: number,
  pays: number,
  omzetTypes: readonly number[],
  isActive = true,
): Customer => ({ id, name, group, size, growth, pays, omzetTypes, isActive });

/** The companies: a few big ones, two of one name, one that is no longer active. */
export const customers: readonly Customer[] = [
  customer(101, 'RS Harapan Sehat', 1, 22, 0.25, 0.82, [1, 2]),
  customer(102, 'RS Mitra Medika', 1, 17, -0.35, 0.7, [1]),
  customer(103, 'Klinik Pratama Sejahtera', 2, 12, 0.1, 0.9, [2]),
  customer(104, 'Asuransi Sentosa Jiwa', 3, 11, 0.05, 0.45, [1, 4]),
  customer(105, 'PT Baja Nusantara', 4, 9, 0.4, 0.75, [4]),
  customer(106, 'RSIA Bunda Kasih', 1, 8, -0.1, 0.85, [2]),
  customer(107, 'Klinik Keluarga', 2, 6, 0.3, 0.92, [2, 3]),
  customer(108, 'Klinik Keluarga', 2, 4, -0.2, 0.88, [3]),
  customer(109, 'PT Samudra Logistik', 4, 4, 0, 0.6, [4]),
  customer(110, 'Asuransi Bina Warga', 3, 4, 0.15, 0.5, [1]),
  customer(111, 'RS Cahaya Timur', 1, 3, -0.5, 0.4, [1, 5]),
  customer(112, 'PT Agro Makmur', 4, 3, 0.2, 0.8, [4]),
  customer(113, 'Klinik Utama Pelita', null, 2, 0, 0.9, [3]),
  customer(114, 'Klinik Anugerah', 2, 2, -0.3, 0.65, [2], false),
];

/** The companies as the service's table has them. */
export const companies: readonly CompanyRow[] = customers.map(({ id, name, group, isActive }) => ({
  id,
  name,
  company_type_id: 1,
  type_group_id: group,
  is_active: isActive ? 'Y' : 'N',
}));

/** The id of a company's agreement of an omzet type. */
export const mouOf = ({ id }: Customer, omzetType: number): number => id * 10 + omzetType;

/** One agreement for every omzet type of a company. */
export const mous: readonly MouRow[] = customers.flatMap((customer) =>
  customer.omzetTypes.map((type) => ({
    id: mouOf(customer, type),
    name: `MOU ${customer.name} ${omzetTypes[type - 1]!.name}`,
    omzet_type_id: type,
    is_active: 'Y',
  })),
);

/** What is tested in a subgroup: names, with prices in thousands of rupiah. */
interface Panel {
  readonly code: string;
  readonly name: string;
  readonly share: number;
  readonly tests: Readonly<Record<string, number>>;
  readonly isActive?: false;
}

const panels: readonly Panel[] = [
  {
    code: 'HEM',
    name: 'Hematologi',
    share: 26,
    tests: { 'Darah Lengkap': 110, LED: 40, 'Golongan Darah': 55, Retikulosit: 85 },
  },
  {
    code: 'KIM',
    name: 'Kimia Klinik',
    share: 30,
    tests: { 'Glukosa Puasa': 60, HbA1c: 210, 'Profil Lipid': 260, 'Fungsi Hati': 190, 'Fungsi Ginjal': 170 },
  },
  {
    code: 'IMU',
    name: 'Imunologi',
    share: 14,
    tests: { HBsAg: 140, 'Anti HCV': 230, 'Anti HIV': 220, CRP: 150 },
  },
  {
    code: 'URI',
    name: 'Urinalisis',
    share: 11,
    tests: { 'Urine Lengkap': 65, 'Mikroalbumin Urine': 180 },
  },
  { code: 'HOR', name: 'Hormon', share: 9, tests: { TSH: 240, FT4: 260, 'Beta HCG': 310 } },
  { code: 'MIK', name: 'Mikrobiologi', share: 6, tests: { 'Kultur Urine': 380, 'Kultur Darah': 520 } },
  { code: 'MOL', name: 'Molekuler', share: 4, tests: { 'PCR TB': 650, 'PCR HBV DNA': 1450 } },
  { code: 'LLN', name: 'Lain-lain', share: 1, tests: { 'Biaya Sampling': 35 }, isActive: false },
];

/** Subgroups of tests; one is out of use. */
export const subgroups: readonly SubgroupRow[] = panels.map(({ code, name, isActive = true }, index) => ({
  id: index + 1,
  code,
  name,
  is_active: isActive ? 'Y' : 'N',
}));

/** A test with its price in rupiah. */
export interface PricedTest {
  readonly id: number;
  readonly price: number;
}

/** The tests of each subgroup by its place, and how often it is asked for. */
export const menu: readonly { readonly share: number; readonly tests: readonly PricedTest[] }[] = panels.map(
  ({ share, tests }, index) => ({
    share,
    tests: Object.values(tests).map((price, at) => ({ id: (index + 1) * 100 + at + 1, price: price * 1000 })),
  }),
);

/** The tests as the service's table has them. */
export const tests: readonly TestRow[] = panels.flatMap(({ code, tests }, index) =>
  Object.keys(tests).map((name, at) => ({
    id: (index + 1) * 100 + at + 1,
    code: `${code}${at + 1}`,
    name,
    nat_subgroup_id: index + 1,
  })),
);
