/** The margin part of the demo: pages as data, and what they ask. */
import type { DomainDemo } from './layout.js';

/** The dashboard. FILL IN: the tag of its filter, once there is one, and its pages. */
export const marginDemo: DomainDemo = {
  filter: 'div',
  asked: (today) => ({ year: today.slice(0, 4) }),
  choice: ({ year }) => year ?? '',
  pages: [{ name: 'margin', title: { id: 'Margin', en: 'Margin' }, tiles: [] }],
};
