/** The mock supplier's customers: who they are, what they use and how they pay. Made up, but the same every time. */
import { random, type Random } from '../../kit/random.js';

/** How many customers there are. */
export const HOUSEHOLDS = 640;

/** A customer, with what makes one differ from another. */
export interface Household {
  readonly index: number;
  readonly nomen: string;
  readonly name: string | null;
  readonly address: string;
  readonly rayon: '34' | '35';
  readonly pc: string;
  readonly ez: string;
  readonly block: string;
  readonly zona_novak: string;
  readonly tarif: string;
  /** Rupiah for a cubic metre. */
  readonly price: number;
  /** The usual use of a month in m³; 0 where nobody lives. */
  readonly uses: number;
  /** The share of months that are paid for in time. */
  readonly pays: number;
}

const given = [
  ...['Ahmad', 'Siti', 'Budi', 'Dewi', 'Agus', 'Rina', 'Hendra', 'Lestari', 'Joko', 'Maria', 'Yusuf', 'Tuti'],
  ...['Eko', 'Nur', 'Slamet', 'Indah', 'Bambang', 'Fitri', 'Rudi', 'Wati', 'Hasan', 'Sri', 'Dian', 'Lina'],
];
const family = [
  ...['Santoso', 'Wijaya', 'Rahayu', 'Susanto', 'Hidayat', 'Kurniawan', 'Lubis', 'Siregar', 'Halim'],
  ...['Saputra', 'Tanjung', 'Nasution', 'Purnama', 'Utami', 'Gunawan', 'Setiawan', 'Maulana', 'Simatupang'],
];
const shops = ['Warung', 'Toko', 'Bengkel', 'Apotek', 'Ruko', 'PT', 'CV'];
const streets: Readonly<Record<'34' | '35', readonly string[]>> = {
  34: ['Jl. Sunter Agung Utara', 'Jl. Danau Sunter Selatan', 'Jl. Sunter Mas Barat', 'Jl. Agung Niaga'],
  35: ['Jl. Sunter Jaya', 'Jl. Sunter Karya Timur', 'Jl. Bisma Raya', 'Jl. Sunter Hijau'],
};

/** Tariffs with their price and the usual use of whoever has them. */
const tariffs = {
  '2A': { price: 1050, uses: 12 },
  '2B': { price: 3550, uses: 17 },
  '3A': { price: 4900, uses: 22 },
  '4A': { price: 6825, uses: 34 },
  '4B': { price: 12_550, uses: 52 },
} as const;

const nameOf = (tarif: keyof typeof tariffs, r: Random): string => {
  const person = `${r.pick(given)} ${r.pick(family)}`;
  return tarif.startsWith('4')
    ? `${r.pick(shops)} ${r.pick(family)} ${r.pick(['Jaya', 'Makmur', 'Abadi'])}`
    : person;
};

function householdOf(index: number): Household {
  const r = random(`water/${index}`);
  const rayon = r.chance(0.54) ? '34' : '35';
  const tarif = r.weighted({ '2A': 0.12, '2B': 0.4, '3A': 0.3, '4A': 0.13, '4B': 0.05 });
  const { price, uses } = tariffs[tarif];
  const pc = String(rayon === '34' ? r.int(341, 348) : r.int(351, 357));
  const ez = String(r.int(1, 24)).padStart(2, '0');
  const isVacant = r.chance(0.03);
  return {
    index,
    nomen: String(60_100_000 + index * 37),
    name: r.chance(0.01) ? null : nameOf(tarif, r),
    address: `${r.pick(streets[rayon])} No. ${r.int(1, 180)}, RT ${r.int(1, 16)}/RW ${r.int(1, 12)}`,
    rayon,
    pc,
    ez,
    block: r.pick(['A', 'B', 'C', 'D']) + String(r.int(1, 12)),
    zona_novak: `${rayon}${pc}${ez}${r.digits(4)}`,
    tarif,
    price,
    uses: isVacant ? 0 : Math.max(4, Math.round(uses * (0.6 + 0.8 * r.next()))),
    pays: r.weighted({ often: 0.84, seldom: 0.11, never: 0.05 }) === 'often' ? 0.95 : r.pick([0.5, 0.1]),
  };
}

/** All customers. */
export const households: readonly Household[] = Array.from({ length: HOUSEHOLDS }, (_, index) =>
  householdOf(index),
);

/** What a customer of a month is asked to pay: standing charge and water. */
export const billOf = ({ price, uses }: Household, volume: number): number =>
  uses === 0 ? 0 : 12_500 + Math.max(0, volume) * price;

/** What is odd about a reading, if anything. */
export type Oddity = 'none' | 'extreme' | 'zero' | 'drop' | 'negative' | 'wrong' | 'rebill' | 'estimate';

/** What was used in a month, and what is odd about how it was read. */
interface Usage {
  readonly volume: number;
  readonly oddity: Oddity;
}

const oddities = {
  ...{ none: 0.9, extreme: 0.01, zero: 0.02, drop: 0.02 },
  ...{ negative: 0.006, wrong: 0.006, rebill: 0.008, estimate: 0.03 },
} as const satisfies Readonly<Record<Oddity, number>>;

function usedIn({ index, uses }: Household, month: string): Usage {
  const r = random(`water/usage/${index}/${month}`);
  const oddity = r.weighted(oddities);
  if (uses === 0) return { volume: 0, oddity: 'none' };
  const usual = Math.max(1, Math.round(uses * (0.85 + 0.3 * r.next())));
  const volumes: Partial<Record<Oddity, number>> = {
    extreme: 101 + r.int(0, 160),
    zero: 0,
    drop: Math.max(1, Math.floor(uses * 0.3)),
    negative: -r.int(1, 12),
  };
  return { volume: volumes[oddity] ?? usual, oddity };
}

// Bills, payments, arrears and readings of a month all come of it.
const used = new Map<string, Usage[]>();

/** What a customer used in a month, and what is odd about how it was read. */
export function usageOf(household: Household, month: string): Usage {
  let all = used.get(month);
  if (!all) used.set(month, (all = households.map((each) => usedIn(each, month))));
  return all[household.index]!;
}
