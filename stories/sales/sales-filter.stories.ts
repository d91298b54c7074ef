import type { StoryObj } from '@storybook/web-components-vite';
import { expect, spyOn } from 'storybook/test';
import '../../src/sales/sales-filter.js';
import type { SalesFilter } from '../../src/sales/sales-filter.js';
import { lookStories } from '../support/look-stories.js';
import { expectTexts } from '../support/seen.js';
import { widget, type Args } from '../support/widget.js';

type Story = StoryObj<Args>;

export default {
  title: 'Sales/sales-filter',
  component: 'sales-filter',
  render: (args: Args) => widget('sales-filter', args),
};

const filterIn = (canvas: HTMLElement): SalesFilter => canvas.querySelector('sales-filter')!;

type Control = HTMLInputElement & Omit<HTMLSelectElement, keyof HTMLInputElement>;

const fieldOf = (filter: SalesFilter, name: string): Control =>
  filter.shadowRoot!.querySelector<Control>(`[name=${name}]`)!;

/** What the scope around the filter has. */
const expectScope = (filter: SalesFilter, values: Readonly<Record<string, string | null>>): Promise<void> => {
  const scope = filter.closest('dasbor-scope')!;
  return expect(
    Object.fromEntries(Object.keys(values).map((name) => [name, scope.getAttribute(name)])),
  ).toEqual(values);
};

export const Default: Story = {
  play: async ({ canvasElement }) => {
    const filter = filterIn(canvasElement);
    await expectTexts(filter, ['Tahun', 'Bulan', 'Cabang', 'Semua cabang', 'Bandingkan', 'Tanggal khusus']);
    await expectScope(filter, {
      year: '2024',
      month: '06',
      branch: 'all-branch',
      compare: 'true',
      'custom-date': 'false',
      'selected-date': null,
    });
  },
};

export const CustomDate: Story = {
  play: async ({ canvasElement }) => {
    const filter = filterIn(canvasElement);
    await filter.updateComplete;
    fieldOf(filter, 'custom-date').click();
    await filter.updateComplete;
    await expectTexts(filter, ['Tanggal']);
    await expectScope(filter, { 'custom-date': 'true', 'selected-date': '2024-06-30' });
  },
};

export const FutureDate: Story = {
  play: async (context) => {
    await CustomDate.play!(context);
    const filter = filterIn(context.canvasElement);
    const day = fieldOf(filter, 'selected-date');
    day.value = '2024-07-01';
    day.dispatchEvent(new Event('change'));
    await expectTexts(filter, ['Tanggal ini belum tiba.']);
    await expectScope(filter, { 'selected-date': '2024-06-30' });
  },
};

export const OtherBranches: Story = {
  args: {
    branches: [
      { code: '0061', name: 'MAMUJU' },
      { code: '0062', name: 'TERNATE' },
    ],
  },
  play: ({ canvasElement }) => expectTexts(filterIn(canvasElement), ['Semua cabang', 'MAMUJU', 'TERNATE']),
};

export const WrongBranches: Story = {
  args: { branches: '[object Object]' },
  // Developers are told on the console.
  beforeEach: () => void spyOn(console, 'error').mockReturnValue(),
  play: async ({ canvasElement }) => {
    await expectTexts(filterIn(canvasElement), ['branches berisi “[object Object]”']);
    await expect(console.error).toHaveBeenCalledWith(expect.stringContaining('[object Object]'));
  },
};

export const { Narrow, Dark } = lookStories(['Bandingkan']);

export const English: Story = {
  globals: { language: 'en' },
  play: ({ canvasElement }) =>
    expectTexts(filterIn(canvasElement), ['Year', 'June', 'All branches', 'Compare', 'Custom date']),
};
