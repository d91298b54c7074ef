import type { StoryObj } from '@storybook/web-components-vite';
import '../../src/water/water-analysis-board.js';
import { expectTexts, seen } from '../support/seen.js';
import { standardStories, variant } from '../support/standard-stories.js';
import type { Args } from '../support/widget.js';

type Story = StoryObj<Args>;

export default {
  title: 'Water/water-analysis-board',
  component: 'water-analysis-board',
  args: { assignees: ['Rina', 'Bayu', 'Sari', 'Tono'] },
  // All cases need no choice.
  parameters: { without: ['Idle'] },
};

const { Default, Loading, Empty, Failed, Invalid, Hostile, Narrow, Dark, English } = standardStories({
  heading: { id: 'Papan analisa', en: 'Analysis board' },
  shows: ['18', 'Menunggu', '60102109', 'Budi Tanjung'],
  showsInEnglish: ['18', 'Pending', '60102109', 'Budi Tanjung'],
  hostile: true,
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Narrow, Dark, English };

export const OneStatus = variant({ status: 'rejected' }, ['Ditolak', '18']);

export const OpenCase: Story = variant({ case: '17' }, ['#17', 'Toko Maulana Jaya', 'Komentar', 'Riwayat']);

export const NewCase: Story = {
  play: async ({ canvasElement, component }) => {
    const element = await seen(canvasElement, component!, 'ready');
    (element as HTMLElementTagNameMap['water-analysis-board']).create({ nomen: '60100000', type: 'zero' });
    await expectTexts(element, ['Kasus baru', 'Deskripsi', 'Batal']);
  },
};
