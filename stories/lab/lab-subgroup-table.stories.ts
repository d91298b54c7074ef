import '../../src/lab/lab-subgroup-table.js';
import { standardStories, variant } from '../support/standard-stories.js';

export default { title: 'Lab/lab-subgroup-table', component: 'lab-subgroup-table' };

// January to June 2024.
const { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English } = standardStories({
  heading: { id: 'Kontribusi subgrup', en: 'Contribution of subgroups' },
  shows: ['7 subgrup', 'Kimia Klinik', 'Rp 241.907.000', '1.404'],
  showsInEnglish: ['7 subgroups', 'Kimia Klinik', 'Rp 241,907,000', '1,404'],
  hostile: true,
});

export { Default, Loading, Empty, Failed, Invalid, Hostile, Idle, Narrow, Dark, English };

export const OneSubgroup = variant({ 'nat-subgroup': '2' }, ['1 subgrup', 'Kimia Klinik']);
