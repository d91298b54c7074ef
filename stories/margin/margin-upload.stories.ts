import type { StoryObj } from '@storybook/web-components-vite';
import '../../src/margin/margin-upload.js';
import { expectDark, expectTexts, expectWidth } from '../support/seen.js';
import { widget, type Args } from '../support/widget.js';

type Story = StoryObj<Args>;

export default {
  title: 'Margin/margin-upload',
  component: 'margin-upload',
  render: (args: Args) => widget('margin-upload', args),
};

const elementIn = (canvas: HTMLElement) => canvas.querySelector<HTMLElement>('margin-upload')!;

const shows = (texts: readonly string[], more: Partial<Story> = {}): Story => ({
  ...more,
  play: ({ canvasElement }) => expectTexts(elementIn(canvasElement), texts),
});

export const Default = shows(['Unggah gross margin', 'Pilih berkas', 'Unduh template']);
export const OwnTemplate = shows(['Unduh template'], { args: { 'template-url': '/template.xlsx' } });
export const English = shows(['Choose a file', 'Download template'], { globals: { language: 'en' } });
export const NoWorkbook: Story = {
  play: async ({ canvasElement }) => {
    const element = elementIn(canvasElement);
    const input = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
    const files = new DataTransfer();
    files.items.add(new File(['a,b'], 'margin.csv'));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await expectTexts(element, ['margin.csv', 'Berkas ini bukan berkas Excel: pilih .xlsx atau .xls.']);
  },
};
export const Narrow: Story = {
  parameters: { stage: { width: 280 } },
  play: ({ canvasElement }) => expectWidth(elementIn(canvasElement), 280),
};
export const Dark: Story = {
  globals: { theme: 'dark' },
  play: ({ canvasElement }) => expectDark(elementIn(canvasElement)),
};
