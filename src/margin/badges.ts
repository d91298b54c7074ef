/** The pills of percentages and areas. */
import type { Tone } from '../core/view.js';
import type { Value } from '../format/values.js';
import type { Badge, TableField } from '../table/source.js';
import { FAIR, LOW, type Area } from './codes.js';
import { names, noOmzet } from './texts.js';

const steps = {
  negative: { tone: 'bad', label: { id: 'Negatif', en: 'Negative' } },
  low: { tone: 6, label: { id: 'Rendah', en: 'Low' } },
  medium: { tone: 1, label: { id: 'Sedang', en: 'Medium' } },
  good: { tone: 'good', label: { id: 'Bagus', en: 'Good' } },
  none: { tone: 'neutral', label: noOmzet },
} as const satisfies Readonly<Record<string, Badge>>;

/** The pill of a percentage; without omzet it is none, whatever is written. */
export const percentBadge = (percent: Value, omzet: unknown): Badge | undefined => {
  if (typeof percent !== 'number') return undefined;
  if (typeof omzet === 'number' && omzet <= 0) return steps.none;
  return steps[percent < 0 ? 'negative' : percent < LOW ? 'low' : percent < FAIR ? 'medium' : 'good'];
};

/** The colour of an area. */
export const areaTones: Readonly<Record<Area, Tone>> = { CABANG: 1, LOCAL: 'good' };

/** The columns of amounts and the percentage, by the names of their fields. */
export const amountFields = (
  omzet: string,
  hpp: string,
  margin: string,
  percent: string,
): readonly TableField[] => [
  { field: omzet, label: names.omzet, kind: 'rupiah' },
  { field: hpp, label: names.hpp, kind: 'rupiah' },
  { field: margin, label: names.margin, kind: 'rupiah' },
  {
    field: percent,
    label: names.percent,
    kind: 'percent2',
    badge: (raw, record) => percentBadge(raw, record[omzet]),
  },
];
