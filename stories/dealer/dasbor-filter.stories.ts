import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, spyOn } from 'storybook/test';
import { DEMO_DEALERS } from '../../mocks/index.js';
import '../../src/dealer/dasbor-filter.js';
import type { DasborFilter } from '../../src/dealer/dasbor-filter.js';
import '../../src/dealer/document-indicator-card.js';
import { lookStories } from '../support/look-stories.js';
import { expectTexts, seen } from '../support/seen.js';
import { INCOMPLETE } from '../support/names.js';
import { widget, type Args } from '../support/widget.js';

type Story = StoryObj<Args>;

/** The filter, with a card of its scope below. */
const withCard = (args: Args) => html`
  ${widget('dasbor-filter', args)}
  <document-indicator-card></document-indicator-card>
`;

export default {
  title: 'Dealer/dasbor-filter',
  component: 'dasbor-filter',
  args: { dealers: DEMO_DEALERS },
  render: withCard,
};

const filterIn = (canvas: HTMLElement): DasborFilter => canvas.querySelector('dasbor-filter')!;

const fieldsOf = (filter: DasborFilter): (HTMLInputElement | HTMLSelectElement)[] => [
  ...filter.shadowRoot!.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'),
];

/** Chooses as a person does. */
async function choose(filter: DasborFilter, field: number, value: string): Promise<void> {
  const control = fieldsOf(filter)[field]!;
  control.value = value;
  control.dispatchEvent(new Event('change'));
  await filter.updateComplete;
}

const expectValues = (filter: DasborFilter, values: readonly string[]): Promise<void> =>
  expect(fieldsOf(filter).map(({ value }) => value)).toEqual(values);

export const Default: Story = {
  play: async ({ canvasElement }) => {
    const filter = filterIn(canvasElement);
    await expectTexts(filter, ['Dealer', 'Periode', 'Dari', 'Sampai', 'Sinar Jaya Motor Bandung']);
    const card = await seen(canvasElement, 'document-indicator-card', 'ready');
    await expectTexts(card, ['258', 'dibanding 1 Des 2023 – 30 Mei 2024']);
  },
};

export const ThisMonth: Story = {
  play: async ({ canvasElement }) => {
    const filter = filterIn(canvasElement);
    await choose(filter, 1, 'this-month');
    await expectValues(filter, ['12284', 'this-month', '2024-06-01', '2024-06-30']);
    const card = await seen(canvasElement, 'document-indicator-card', 'ready');
    await expectTexts(card, ['dibanding 1–30 Mei 2024']);
  },
};

export const AnotherDealer: Story = {
  play: async ({ canvasElement }) => {
    const filter = filterIn(canvasElement);
    await choose(filter, 0, '12519');
    await expectTexts(await seen(canvasElement, 'document-indicator-card', 'ready'), ['Permohonan faktur']);
  },
};

export const WrongOrder: Story = {
  play: async ({ canvasElement }) => {
    const filter = filterIn(canvasElement);
    await choose(filter, 2, '2024-07-01');
    await expectTexts(filter, ['Tanggal awal melewati tanggal akhir.']);
  },
};

export const WithoutList: Story = {
  args: { dealers: undefined },
  play: async ({ canvasElement }) => {
    const filter = filterIn(canvasElement);
    await expectValues(filter, ['12284', 'this-year', '2024-01-01', '2024-06-30']);
    await expect(fieldsOf(filter)[0]!.localName).toBe('input');
  },
};

export const LastSevenDays: Story = {
  play: async ({ canvasElement }) => {
    const filter = filterIn(canvasElement);
    await choose(filter, 1, 'last-7-days');
    await expectValues(filter, ['12284', 'last-7-days', '2024-06-24', '2024-06-30']);
  },
};

/** The list of dealers is on its way: what is chosen stays. */
export const LoadingList: Story = {
  args: { dealers: undefined, 'dealers-endpoint': '/admin/dealers/active' },
  parameters: { stage: { unanswered: true } },
  play: async ({ canvasElement }) => {
    const filter = filterIn(canvasElement);
    await expectTexts(filter, ['12284', 'Memuat data…']);
    await expectValues(filter, ['12284', 'this-year', '2024-01-01', '2024-06-30']);
  },
};

/** The list of dealers doesn't come; the rest of the filter works. */
export const FailedList: Story = {
  args: { dealers: undefined, 'dealers-endpoint': '/dashboard/dealers' },
  play: async ({ canvasElement }) => {
    const filter = filterIn(canvasElement);
    await expectTexts(filter, ['Dealer: Daftar pilihan tidak dapat dimuat.', '(404)', 'Coba lagi']);
    await choose(filter, 1, 'today');
    await expectValues(filter, ['12284', 'today', '2024-06-30', '2024-06-30']);
  },
};

export const WrongDealers: Story = {
  args: { dealers: '[object Object]' },
  // Developers are told on the console.
  beforeEach: () => void spyOn(console, 'error').mockReturnValue(),
  play: async ({ canvasElement }) => {
    await expectTexts(filterIn(canvasElement), ['dealers berisi “[object Object]”']);
    await expect(console.error).toHaveBeenCalledWith(expect.stringContaining('[object Object]'));
  },
};

export const Idle: Story = {
  globals: { sample: INCOMPLETE },
  play: async ({ canvasElement }) => {
    await expectTexts(filterIn(canvasElement), ['Pilih dealer']);
    await expectTexts(await seen(canvasElement, 'document-indicator-card', 'idle'), [
      'Lengkapi dulu: dealer.',
    ]);
  },
};

export const { Narrow, Dark } = lookStories(['Dealer', 'Periode']);

export const English: Story = {
  globals: { language: 'en' },
  play: ({ canvasElement }) => expectTexts(filterIn(canvasElement), ['Dealer', 'Period', 'From', 'To']),
};
