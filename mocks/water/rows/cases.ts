/** Cases, with what people wrote and did. */
import { dayNumber, dayText } from '../../kit/calendar.js';
import { random } from '../../kit/random.js';
import type { ActivityRow, AnalysisRow, CommentRow } from '../tables.js';
import { households } from './households.js';

const kinds = [
  ['extreme', 'Pemakaian melonjak, periksa kebocoran setelah meter.'],
  ['zero', 'Tidak ada pemakaian, pelanggan menyatakan rumah dihuni.'],
  ['turun', 'Pemakaian turun tajam dibanding bulan lalu.'],
  ['negatif', 'Volume negatif, bandingkan dengan foto meter.'],
  ['salah_catat', 'Stand akhir di bawah stand awal.'],
  ['rebill', 'Tagihan dikoreksi, menunggu persetujuan.'],
  ['estimasi', 'Meter tidak terbaca dua bulan berturut-turut.'],
] as const;

/** Who works on cases. */
export const STAFF = ['Rina', 'Bayu', 'Sari', 'Tono'] as const;

const CASES = 18;

interface Story {
  readonly row: AnalysisRow;
  readonly comments: readonly CommentRow[];
  readonly activity: readonly ActivityRow[];
}

function storyOf(index: number, last: number): Story {
  const r = random(`water/case/${index}`);
  const id = index + 1;
  const [anomaly_type, description] = kinds[index % kinds.length]!;
  const created = last - (CASES - index) * 5 - 1;
  const status = r.weighted({ pending: 0.35, in_progress: 0.35, completed: 0.22, rejected: 0.08 });
  const assigned = status === 'pending' && r.chance(0.6) ? null : r.pick(STAFF);
  const at = (day: number, time: string): string => `${dayText(day)} ${time}`;
  const isMoved = status !== 'pending';
  const updated = isMoved ? at(created + 2, '14:20:00') : at(created, '09:05:00');
  const activity: ActivityRow[] = [
    {
      id: id * 10,
      analysis_id: id,
      user: r.pick(STAFF),
      action: 'Created',
      created: at(created, '09:05:00'),
    },
  ];
  if (isMoved)
    activity.push({
      id: id * 10 + 1,
      analysis_id: id,
      user: assigned,
      action: `Status: ${status}`,
      created: updated,
    });
  return {
    row: {
      id,
      nomen: households[(index * 41) % households.length]!.nomen,
      anomaly_type,
      description,
      status,
      priority: r.weighted({ low: 0.2, medium: 0.5, high: 0.3 }),
      assigned_to: assigned,
      due_date: r.chance(0.7) ? dayText(created + 14) : null,
      created: at(created, '09:05:00'),
      updated,
    },
    comments: isMoved
      ? [
          {
            id: id * 10,
            analysis_id: id,
            user: assigned,
            comment: r.pick([
              'Sudah dicek ke lapangan.',
              'Menunggu foto meter.',
              'Pelanggan sudah dihubungi.',
            ]),
            created: at(created + 1, '10:30:00'),
          },
        ]
      : [],
    activity,
  };
}

/** The cases up to a day. */
export const storiesUntil = (today: string): readonly Story[] =>
  Array.from({ length: CASES }, (_, index) => storyOf(index, dayNumber(today)));
