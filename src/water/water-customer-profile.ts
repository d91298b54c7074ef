/** `<water-customer-profile>`: one customer, with the last payments and the cases. */
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { AnswerController } from '../core/answer-controller.js';
import type { AnswerSource } from '../core/answer-source.js';
import { define } from '../core/define.js';
import type { Definition } from '../core/definition.js';
import { emit } from '../core/emit.js';
import { PlainListElement } from '../list/plain-list-element.js';
import { momentText } from '../core/moments.js';
import type { Row, View } from '../core/view.js';
import type { Answer } from '../data/endpoint.js';
import type { ErrorDetail } from '../data/errors.js';
import { formatValue, type Value, type ValueKind } from '../format/values.js';
import { wordsIn, type Locale } from '../locales/locales.js';
import { pillStyles } from '../styles/pill.styles.js';
import { tableStyles } from '../styles/table.styles.js';
import { toneStyles } from '../styles/tone.styles.js';
import { anomalyLabel } from './anomaly-kinds.js';
import { askForCase } from './case-request.js';
import { customerProfile } from './contracts.js';
import { customerFields, paymentLabel, statusLabel, statusTone } from './customer-texts.js';
import { monthOf } from './month-of.js';
import { customerSet, WaterNomen } from './params.js';
import { profileStyles } from './profile.styles.js';
import { nameText } from './texts.js';

const texts = {
  id: {
    master: 'Data pelanggan',
    payments: 'Pembayaran terakhir',
    noPayments: 'Belum ada pembayaran.',
    cases: 'Kasus',
    noCases: 'Belum ada kasus.',
    part: 'Bagian',
    what: 'Keterangan',
    detail: 'Rincian',
    value: 'Nilai',
    date: 'Tanggal',
    amount: 'Jumlah',
    type: 'Tipe',
    kind: 'Jenis',
    status: 'Status',
    updated: 'Diperbarui',
    period: 'Periode data',
    newCase: 'Buat kasus',
    openCase: (id: string) => `Buka kasus #${id}`,
    counts: (payments: string, cases: string) => `${payments} pembayaran · ${cases} kasus`,
    unknown: (nomen: string) => `Nomen ${nomen} tidak ditemukan.`,
  },
  en: {
    master: 'Customer',
    payments: 'Last payments',
    noPayments: 'There are no payments yet.',
    cases: 'Cases',
    noCases: 'There are no cases yet.',
    part: 'Part',
    what: 'What',
    detail: 'Detail',
    value: 'Value',
    date: 'Date',
    amount: 'Amount',
    type: 'Type',
    kind: 'Kind',
    status: 'Status',
    updated: 'Updated',
    period: 'Period of the data',
    newCase: 'Make a case',
    openCase: (id: string) => `Open case #${id}`,
    counts: (payments: string, cases: string) => `${payments} payments · ${cases} cases`,
    unknown: (nomen: string) => `There is no nomen ${nomen}.`,
  },
};

type Profile = Answer<typeof customerProfile>;

/** A view that also has the answer that it was made of, to be drawn part by part. */
interface ProfileView extends View {
  readonly profile: Profile;
}

/** A column of the master as a person reads it. */
const masterText = (raw: Value | undefined, name: string, kind: ValueKind, locale: Locale): string =>
  name === 'name' && !raw ? nameText(null, locale) : formatValue(raw, kind, locale);

/** The month that the master is of; none where it doesn't say. */
const periodOf = ({ periode_month: month, periode_year: year }: Profile['master']): string | null =>
  monthOf(year, month);

function rowsOf(profile: Profile, locale: Locale): readonly Row[] {
  const words = wordsIn(texts, locale);
  const { master, payments, analisa } = profile;
  const values: Readonly<Record<string, unknown>> = master;
  return [
    ...customerFields.map(({ name, label, kind }): Row => ({
      id: `master-${name}`,
      cells: {
        part: words.master,
        what: wordsIn(label, locale),
        value: (name === 'name' && !master.name ? nameText(null, locale) : (values[name] ?? null)) as Value,
      },
      kinds: { value: kind },
      source: master,
    })),
    {
      id: 'master-period',
      cells: { part: words.master, what: words.period, value: periodOf(master) },
      kinds: { value: 'month' },
    },
    ...payments.map((payment, index): Row => ({
      id: `payment-${index}`,
      cells: {
        part: words.payments,
        what: payment.tgl_bayar,
        detail: payment.tipe_bayar && paymentLabel(payment.tipe_bayar, locale),
        value: payment.jumlah_bayar,
      },
      kinds: { what: 'date', value: 'currency' },
      source: payment,
    })),
    ...analisa.map((each): Row => ({
      id: `case-${each.id}`,
      cells: {
        part: words.cases,
        what: `#${each.id}`,
        detail: each.jenis_anomali && anomalyLabel(each.jenis_anomali, locale),
        value: each.status && statusLabel(each.status, locale),
      },
      kinds: { value: 'text' },
      selection: { field: 'case', value: String(each.id), label: `#${each.id}` },
      source: each,
    })),
  ];
}

const definition: Definition<Profile, ProfileView> = {
  heading: { id: 'Profil pelanggan', en: 'Customer profile' },
  endpoint: customerProfile,
  params: customerSet,
  view(profile, { locale }) {
    const words = wordsIn(texts, locale);
    const { master, payment_count, analisa_count } = profile;
    const [payments, cases] = [payment_count, analisa_count].map((count) =>
      formatValue(count, 'integer', locale),
    ) as [string, string];
    const note = words.counts(payments, cases);
    return {
      columns: [
        { key: 'part', label: words.part, kind: 'text' },
        { key: 'what', label: words.what, kind: 'text', role: 'name' },
        { key: 'detail', label: words.detail, kind: 'text' },
        { key: 'value', label: words.value, kind: 'text', role: 'measure' },
      ],
      rows: rowsOf(profile, locale),
      summary: `${master.nomen} ${nameText(master.name, locale)}: ${note}`,
      note,
      profile,
    };
  },
};

/** A table that scrolls both ways where its part has no room for it. */
const sheet = (name: string, content: TemplateResult): TemplateResult =>
  html`<div class="scroll" tabindex="0" role="region" aria-label=${name}>
    <table part="table" aria-label=${name}>
      ${content}
    </table>
  </div>`;

/** Says of an unknown customer which one it is. */
class ProfileController extends AnswerController<ProfileView> {
  readonly #language: () => Locale;

  constructor(widget: WaterCustomerProfile) {
    super(widget, { definition: () => definition });
    this.#language = () => widget.language;
  }

  override get error(): ErrorDetail | null {
    const error = super.error;
    if (error?.kind !== 'not-found') return error;
    const { nomen = '' } = this.asked?.values ?? {};
    return { ...error, message: wordsIn(texts, this.#language()).unknown(nomen) };
  }
}

/**
 * One customer: what the master says (the newest row), the last 12 payments and the cases, newest first. A case can be
 * chosen: `dasbor-select` names its `case`, and the `<water-analysis-board>` of the scope opens it. The button `case` opens a
 * new case of this customer there; `dasbor-row-action` tells the page, which may do something else instead. An unknown nomen
 * is an error of kind `not-found`. With `month` and `year` the payments are those of that month. Endpoint
 * `GET /api/profil_pelanggan/{nomen}`.
 *
 * @element water-customer-profile
 * @csspart list - what the master says
 * @csspart table - payments and cases
 * @fires {CustomEvent<{field: string, value: string, label: string, row: unknown, params: Record<string, string>}>} dasbor-select
 * - a case was chosen; cancelable
 * @fires {CustomEvent<{action: string, field: string, value: string, row: unknown, params: Record<string, string>}>} dasbor-row-action
 * - a new case is wanted; cancelable
 */
export class WaterCustomerProfile extends WaterNomen(PlainListElement)<ProfileView> {
  static override styles: CSSResultGroup = [
    PlainListElement.styles,
    tableStyles,
    pillStyles,
    toneStyles,
    profileStyles,
  ];

  protected override get definition(): typeof definition {
    return definition;
  }

  protected override makeAnswer(): AnswerSource<ProfileView> {
    return new ProfileController(this);
  }

  protected override select(row: Row): boolean {
    const isAllowed = super.select(row);
    if (isAllowed) askForCase(this, { id: row.selection!.value });
    return isAllowed;
  }

  #newCase({ master }: Profile): void {
    const { nomen } = master;
    const detail = {
      action: 'case',
      field: 'nomen',
      value: nomen,
      row: master,
      params: this.answer.askedParams,
    };
    if (emit(this, 'dasbor-row-action', detail, true)) askForCase(this, { nomen });
  }

  #renderMaster({ master }: Profile): TemplateResult {
    const { language: locale } = this;
    const words = wordsIn(texts, locale);
    const values: Readonly<Record<string, unknown>> = master;
    const period = periodOf(master);
    return html`<dl part="list" class="master" aria-label=${words.master}>
      ${customerFields.map(
        ({ name, label, kind }) =>
          html`<div class=${name}>
            <dt>${wordsIn(label, locale)}</dt>
            <dd><bdi>${masterText(values[name] as Value, name, kind, locale)}</bdi></dd>
          </div>`,
      )}
      <div>
        <dt>${words.period}</dt>
        <dd>${formatValue(period, 'month', locale)}</dd>
      </div>
    </dl>`;
  }

  #renderPayments({ payments }: Profile): TemplateResult {
    const { language: locale } = this;
    const words = wordsIn(texts, locale);
    return html`<section>
      <h4>${words.payments}</h4>
      ${
        payments.length === 0
          ? html`<p class="none">${words.noPayments}</p>`
          : sheet(
              words.payments,
              html`<thead>
                  <tr>
                    <th scope="col">${words.date}</th>
                    <th scope="col" class="currency">${words.amount}</th>
                    <th scope="col">${words.type}</th>
                  </tr>
                </thead>
                <tbody>
                  ${payments.map(
                    ({ tgl_bayar, jumlah_bayar, tipe_bayar }) =>
                      html`<tr>
                        <td>${formatValue(tgl_bayar, 'date', locale)}</td>
                        <td class="currency">${formatValue(jumlah_bayar, 'currency', locale)}</td>
                        <td>
                          <bdi
                            >${tipe_bayar ? paymentLabel(tipe_bayar, locale) : formatValue(null, 'text', locale)}</bdi
                          >
                        </td>
                      </tr>`,
                  )}
                </tbody>`,
            )
      }
    </section>`;
  }

  #renderCases({ rows, profile }: ProfileView): TemplateResult {
    const { language: locale } = this;
    const words = wordsIn(texts, locale);
    const cases = rows.filter(({ selection }) => selection);
    return html`<section>
      <h4>${words.cases}</h4>
      ${
        cases.length === 0
          ? html`<p class="none">${words.noCases}</p>`
          : sheet(
              words.cases,
              html`<thead>
                  <tr>
                    <th scope="col">${words.kind}</th>
                    <th scope="col">${words.status}</th>
                    <th scope="col">${words.updated}</th>
                  </tr>
                </thead>
                <tbody>
                  ${cases.map((row, index) => {
                    const { status, updated_at } = profile.analisa[index]!;
                    const id = row.selection!.value;
                    return html`<tr>
                      <td>
                        <button
                          type="button"
                          class="link"
                          aria-label=${`${words.openCase(id)}: ${formatValue(row.cells['detail'], 'text', locale)}`}
                          @click=${() => this.select(row)}
                        >
                          <bdi>#${id} ${formatValue(row.cells['detail'], 'text', locale)}</bdi>
                        </button>
                      </td>
                      <td>
                        ${
                          status
                            ? html`<span class="pill tone-${statusTone(status)}"
                                ><bdi>${statusLabel(status, locale)}</bdi></span
                              >`
                            : nothing
                        }
                      </td>
                      <td>
                        ${updated_at ? momentText(updated_at, locale) : formatValue(null, 'text', locale)}
                      </td>
                    </tr>`;
                  })}
                </tbody>`,
            )
      }
      <button part="button" type="button" class="retry" @click=${() => this.#newCase(profile)}>
        ${words.newCase}
      </button>
    </section>`;
  }

  protected override renderView(view: ProfileView): TemplateResult {
    return html`<div class="profile keys" role="group" aria-label=${view.summary}>
      ${this.#renderMaster(view.profile)} ${this.#renderPayments(view.profile)} ${this.#renderCases(view)}
    </div>`;
  }

  protected override get skeletonRows(): number {
    return 8;
  }
}

define('water-customer-profile', WaterCustomerProfile);

declare global {
  interface HTMLElementTagNameMap {
    'water-customer-profile': WaterCustomerProfile;
  }
}
