import '../../src/water/water-kpi-cards.js';
import { standardStories, variant, type Story } from '../support/standard-stories.js';

export default { title: 'Water/water-kpi-cards', component: 'water-kpi-cards' };

// June 2024.
const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Ringkasan bulan', en: 'The month in numbers' },
  shows: ['640', '14.639', 'Rp 84,27 juta', '547 pelanggan', 'Rp 8.545.800', 'Rp 23,41 juta'],
  showsInEnglish: ['640', '14,639', 'Rp 84.27 million', '547 customers', 'Rp 8,545,800'],
  showsWhenEmpty: ['0', 'Rp 0'],
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };

export const Only = variant({ only: 'target collection arrears' }, ['Rp 84,27 juta', 'Rp 78,81 juta']);
export const Newest: Story = {
  ...variant({}, ['Bulan terbaru · Jun 2024']),
  globals: { sample: 'water/newest' },
};
