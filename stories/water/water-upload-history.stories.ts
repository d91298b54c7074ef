import '../../src/water/water-upload-history.js';
import { expectTexts, seen } from '../support/seen.js';
import { standardStories, type Story } from '../support/standard-stories.js';

export default { title: 'Water/water-upload-history', component: 'water-upload-history' };

const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Riwayat unggahan', en: 'Uploads' },
  shows: ['MC_2024-06.xlsx', 'COLLECTION_2024-06.csv', '580'],
  showsWhenNarrow: ['MC_2024-06.xlsx', 'COLLECTION_2024-06.csv'],
  hostile: true,
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };

export const Removal: Story = {
  play: async ({ canvasElement, component }) => {
    const widget = await seen(canvasElement, component!, 'ready');
    widget.shadowRoot!.querySelector<HTMLElement>('tbody [aria-label^=Hapus]')!.click();
    await expectTexts(widget, ['dari unggahan?', 'Hapus', 'Batal']);
  },
};
