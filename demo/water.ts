/** The water supplier's dashboard as pages. */
import type { DomainDemo } from './layout.js';

/** The water supplier's dashboard. */
export const waterDemo: DomainDemo = {
  filter: 'water-filter',
  asked: (today) => ({ month: today.slice(5, 7), year: today.slice(0, 4) }),
  choice: () => '',
  pages: [{ name: 'water', title: { id: 'Air', en: 'Water' }, tiles: [] }],
};
