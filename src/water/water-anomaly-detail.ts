/** `<water-anomaly-detail>`: the meter readings of one kind of anomaly. */
import type { PropertyDeclarations } from 'lit';
import type { AnswerSource, WidgetState } from '../core/answer-source.js';
import { define } from '../core/define.js';
import { path } from '../core/icons.js';
import { JoinedAnswers, type JoinedDefinition, type Part } from '../core/joined-answers.js';
import type { ParamSet } from '../core/params.js';
import { valuesOf } from '../core/question.js';
import type { Row } from '../core/view.js';
import type { Answer, Endpoint } from '../data/endpoint.js';
import {
  defineTable,
  type TableDefinition,
  type TableField,
  type TableRecord,
  type TableView,
} from '../table/source.js';
import { TableElement } from '../table/table-element.js';
import { anomalyKinds } from './anomaly-kinds.js';
import { askForCase } from './case-request.js';
import { ALL_ANOMALIES, ANOMALIES, type Anomaly } from './codes.js';
import { anomalyDetail } from './contracts.js';
import { anomalyParam, Water, waterAnomaly, waterAnomalyOf } from './params.js';
import { noName } from './texts.js';

type Detail = Answer<typeof anomalyDetail>;

type Parts = Readonly<Record<Anomaly, Part<Detail> | undefined>>;

/** What is asked for a kind, and what is shown of it. */
interface Mode {
  readonly table: TableDefinition;
  readonly joined: JoinedDefinition<Parts, TableView>;
}

const number = (field: string, id: string, en: string, more: Partial<TableField> = {}): TableField => ({
  field,
  label: { id, en },
  kind: 'decimal',
  ...more,
});

const text = (field: string, id: string, en: string, more: Partial<TableField> = {}): TableField => ({
  field,
  label: { id, en },
  kind: 'text',
  ...more,
});

const named: readonly TableField[] = [
  text('nomen', 'Nomen', 'Nomen'),
  text('nama', 'Nama', 'Name', { missing: noName }),
  text('alamat', 'Alamat', 'Address', { optional: true }),
  text('rayon', 'Rayon', 'Rayon'),
];

const kindField = text('kind', 'Jenis anomali', 'Kind of anomaly', {
  badge: (raw) => {
    const kind = anomalyKinds[raw as Anomaly];
    return { tone: kind.tone, label: kind.label };
  },
});

/** What tells why a reading is of its kind stands first, everything else can be switched on. */
const readings = (kind: Anomaly | undefined): readonly TableField[] => {
  const isOf = (...kinds: readonly Anomaly[]): boolean => kind === undefined || kinds.includes(kind);
  return [
    ...(kind === 'turun'
      ? [
          number('persen_perubahan', 'Perubahan', 'Change', { kind: 'percent2' }),
          number('volume_sekarang', 'Volume sekarang (m³)', 'Volume now (m³)'),
          number('volume_lalu', 'Volume lalu (m³)', 'Volume before (m³)'),
        ]
      : [number('volume', 'Volume (m³)', 'Volume (m³)')]),
    number('stand_awal', 'Stand awal', 'Start reading'),
    number('stand_akhir', 'Stand akhir', 'End reading'),
    text('readmethod', 'Metode baca', 'Read method', { optional: !isOf('estimasi') }),
    text('skip_status', 'Status lewati', 'Skip status', { optional: !isOf('estimasi') }),
    text('spm_status', 'Status SPM', 'SPM status', { optional: !isOf('rebill') }),
    text('trouble_status', 'Status gangguan', 'Trouble status', { optional: true }),
  ];
};

/** The field that tells most of why a meter is in its list. */
const reasonOf = (kind: Anomaly | undefined): string => {
  if (!kind) return 'kind';
  const others: Partial<Record<Anomaly, string>> = {
    turun: 'persen_perubahan',
    estimasi: 'readmethod',
    rebill: 'spm_status',
  };
  return others[kind] ?? 'volume';
};

const openIcon = /* @__PURE__ */ path('M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8M4 20a8 8 0 0 1 16 0');
const caseIcon = /* @__PURE__ */ path('M8 4h8v3H8zM8 5H5v15h14V5h-3M12 10v6M9 13h6');

const tableOf = (kind: Anomaly | undefined, params: ParamSet): TableDefinition =>
  defineTable<readonly TableRecord[]>({
    heading: kind
      ? anomalyKinds[kind].label
      : { id: 'Daftar anomali meter', en: 'Meter anomalies in detail' },
    unit: { id: 'temuan', en: 'findings' },
    // Its rows are made of the answers to several questions where all kinds are asked for.
    endpoint: anomalyDetail as unknown as Endpoint<readonly TableRecord[]>,
    params,
    paging: 'local',
    pageSize: 25,
    fields: [...(kind ? [] : [kindField]), ...named, ...readings(kind)],
    read: (rows) => rows,
    key: 'nomen',
    choice: 'nomen',
    brief: ['nomen', 'nama', reasonOf(kind)],
    rowActions: [
      {
        id: 'customer',
        label: { id: 'Buka pelanggan', en: 'Open customer' },
        icon: openIcon,
        run: (row, table) => open(table as WaterAnomalyDetail, row),
      },
      {
        id: 'case',
        label: { id: 'Buat kasus', en: 'Make a case' },
        icon: caseIcon,
        run: (row, table) => {
          open(table as WaterAnomalyDetail, row);
          askForCase(table, { nomen: String(row['nomen']), type: String(row['kind']) });
        },
      },
    ],
  });

/** Shows a customer in the widgets of the scope. */
const open = ({ scope }: WaterAnomalyDetail, { nomen }: TableRecord): void =>
  scope?.set({ nomen: String(nomen) });

const rowsOf = (kind: Anomaly, { data }: Detail): readonly TableRecord[] =>
  data.map((row) => ({ ...row, kind }));

/** The mode of a kind, of all kinds, or of one that isn't chosen yet or isn't known. */
function modeOf(kinds: readonly Anomaly[], paramsOf: (kind: Anomaly) => ParamSet): Mode {
  const one = kinds.length === 1 ? kinds[0] : undefined;
  const table = tableOf(one, one ? paramsOf(one) : waterAnomaly);
  return {
    table,
    joined: {
      heading: table.heading,
      parts: Object.fromEntries(
        kinds.map((kind) => [kind, { endpoint: anomalyDetail, params: paramsOf(kind) }]),
      ) as unknown as Parts,
      view: (answers, context) =>
        table.view(
          kinds.flatMap((kind) => rowsOf(kind, answers[kind]!)),
          context,
        ),
    },
  };
}

const modes: Readonly<Record<string, Mode>> = Object.fromEntries([
  ...ANOMALIES.map((kind) => [kind, modeOf([kind], () => waterAnomaly)]),
  [ALL_ANOMALIES, modeOf(ANOMALIES, waterAnomalyOf)],
]) as Record<string, Mode>;

/** Before a kind is chosen, and where it is none: what is missing or wrong is then said of it. */
const unchosen: Mode = (() => {
  const table = tableOf(undefined, waterAnomaly);
  const part = { endpoint: anomalyDetail, params: waterAnomaly };
  return {
    table,
    joined: {
      heading: table.heading,
      parts: { extreme: part } as unknown as Parts,
      view: ({ extreme }, context) => table.view(rowsOf('extreme', extreme!), context),
    },
  };
})();

/**
 * The meter readings of a month that are odd in one way, at most 100, in the service's order: what was read, and why it is
 * of its kind. `type="all"` asks for every kind and shows them below one another. A row can be chosen: `dasbor-select` names
 * its `nomen`, and a scope hands it to the customer's widgets. Each row has two buttons: `customer` does the same, and `case`
 * also opens a new case with nomen and kind in the `<water-analysis-board>` of the scope; `dasbor-row-action` tells the page,
 * which may do something else instead. Endpoint `GET /api/anomaly/detail/{type}`.
 *
 * @element water-anomaly-detail
 */
export class WaterAnomalyDetail extends Water(TableElement) {
  static override properties: PropertyDeclarations = { type: {} };

  /**
   * Which anomalies: `extreme`, `turun`, `zero`, `negatif`, `salah_catat`, `rebill`, `estimasi`, or `all` of them. Required, here
   * or in the scope.
   */
  declare type?: string | null;

  get #mode(): Mode {
    const { type = '' } = valuesOf({ params: [anomalyParam] }, this, this.scope?.values ?? {});
    return Object.hasOwn(modes, type) ? modes[type]! : unchosen;
  }

  protected override get definition(): TableDefinition {
    return this.#mode.table;
  }

  protected override makeAnswer(): AnswerSource<TableView> {
    return new JoinedAnswers(this, ANOMALIES, () => {
      this.validate();
      return this.#mode.joined;
    });
  }

  protected override nextState(): WidgetState {
    // Other readings begin at their first page.
    this.beginAgain(JSON.stringify(valuesOf(waterAnomaly, this, this.scope?.values ?? {})));
    return super.nextState();
  }

  protected override select(row: Row): boolean {
    const isAllowed = super.select(row);
    if (isAllowed) open(this, row.source as TableRecord);
    return isAllowed;
  }
}

define('water-anomaly-detail', WaterAnomalyDetail);

declare global {
  interface HTMLElementTagNameMap {
    'water-anomaly-detail': WaterAnomalyDetail;
  }
}
