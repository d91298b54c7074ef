/** What the mock rows are made of: motorcycles, finance companies, people and places of a dealer in Bandung. */
import type { Random } from '../../kit/random.js';

/** Motorcycle types with their usual price in rupiah and how often they are sold. */
export const UNIT_TYPES = {
  BEAT: { price: 19_200_000, weight: 30 },
  VARIO: { price: 25_400_000, weight: 24 },
  SCOOPY: { price: 22_900_000, weight: 17 },
  PCX: { price: 34_100_000, weight: 10 },
  GENIO: { price: 19_900_000, weight: 8 },
  ADV: { price: 38_300_000, weight: 6 },
  H1B02N41L0: { price: 21_000_000, weight: 5 },
} as const;

/** Code of a motorcycle type. */
export type UnitType = keyof typeof UNIT_TYPES;

/** Weights for `Random.weighted`. */
export const unitWeights = Object.fromEntries(
  Object.entries(UNIT_TYPES).map(([code, { weight }]) => [code, weight]),
) as Readonly<Record<UnitType, number>>;

/** Colour codes and how often they are sold. */
export const COLOURS = { BK: 38, WH: 26, RD: 22, BL: 14 } as const;

/** Finance companies and how often they finance a sale. */
export const FINANCE_COMPANIES = {
  'FIF Group': 34,
  'Adira Finance': 24,
  'OTO Kredit': 14,
  'WOM Finance': 10,
  'BAF (Bussan Auto Finance)': 8,
  'Mandiri Utama Finance': 6,
  'MPM Finance': 4,
} as const;

/** A kecamatan. One has coordinates that cannot be placed and no name in the service, one has none. */
export interface District {
  readonly code: string;
  readonly latitude: string | null;
  readonly longitude: string | null;
  readonly weight: number;
}

/** The kecamatan that customers come from. */
export const DISTRICTS: readonly District[] = [
  { code: '3273130', latitude: '-6.884700', longitude: '107.613500', weight: 22 },
  { code: '3273110', latitude: '-6.887900', longitude: '107.592300', weight: 18 },
  { code: '3273010', latitude: '-6.904300', longitude: '107.618900', weight: 15 },
  { code: '3204010', latitude: '-6,9147', longitude: '-999.9', weight: 13 },
  { code: '3273020', latitude: '-6.915100', longitude: '107.612600', weight: 12 },
  { code: '3273060', latitude: '-6.917400', longitude: '107.660800', weight: 9 },
  { code: '3273230', latitude: '-6.931200', longitude: '107.625100', weight: 7 },
  { code: '3273300', latitude: null, longitude: null, weight: 4 },
];

const districtWeights = Object.fromEntries(DISTRICTS.map(({ code, weight }) => [code, weight]));
const districtsByCode = new Map(DISTRICTS.map((district) => [district.code, district]));

/** A district, the busy ones more often. */
export const district = (r: Random): District => districtsByCode.get(r.weighted(districtWeights))!;

/** Where motorcycles are delivered to and how often. */
export const DELIVERY_PLACES = {
  'Dago Atas': 22,
  'Jl. Asia Afrika No. 1, Bandung': 18,
  'jl. asia afrika no. 1, bandung': 5,
  'Cimahi Selatan': 16,
  Antapani: 14,
  Lembang: 11,
  Soreang: 8,
  Ujungberung: 6,
} as const;

const GIVEN = [
  'Asep',
  'Dewi',
  'Ujang',
  'Siti',
  'Dedi',
  'Rina',
  'Cecep',
  'Lilis',
  'Agus',
  'Maya',
  'Eko',
  'Yuni',
];
const FAMILY = [
  'Sunandar',
  'Lestari',
  'Permana',
  'Rahma',
  'Mulyadi',
  'Kartika',
  'Hidayat',
  'Suryani',
  'Setiawan',
  'Astuti',
];
const STREETS = [
  'Jl. Braga',
  'Jl. Ir. H. Juanda',
  'Jl. Cihampelas',
  'Jl. Setiabudi',
  'Jl. Asia Afrika',
  'Gg. Mawar',
];

/** A person's name. */
export const person = (r: Random): string =>
  `${r.pick(GIVEN)} ${r.pick(FAMILY)} ${String.fromCharCode(r.int(65, 90))}.`;

/** A street address. */
export const address = (r: Random): string => `${r.pick(STREETS)} No. ${r.int(1, 210)}, Bandung`;

/** A mobile number. */
export const phone = (r: Random): string => `08${r.digits(r.chance(0.7) ? 10 : 9)}`;

/** A code as its weights say, but now and then NULL, '' or one that has no label. */
export function code(
  r: Random,
  weights: Readonly<Record<string, number>>,
  unlabelled: string,
): string | null {
  const odd = r.next();
  if (odd < 0.012) return null;
  if (odd < 0.018) return '';
  return odd < 0.025 ? unlabelled : r.weighted(weights);
}
