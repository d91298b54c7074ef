/** What is higher than its room shows that it goes on below, until its end is in sight. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/dealer/status-prospect-chart.js';
import { serve } from '../support/service.js';
import { inState, until } from '../support/wait.js';
import type { StatusProspectChart } from '../../src/dealer/status-prospect-chart.js';
import { bandung, put } from '../map/support.js';

const data = {
  success: true,
  total_records: 21,
  data: [1, 2, 3, 4, 5, 6].map((count) => ({
    status_prospect: String(count),
    status_follow_up_prospecting: String(count),
    status_label: `Status ${count}`,
    count,
  })),
};

async function legendIn(height: number): Promise<Element> {
  serve(() => new Promise(() => {}));
  const element = await fixture<StatusProspectChart>(html`
    <status-prospect-chart
      dealer="1"
      date-from="2024-01-01"
      date-to="2024-01-31"
      .data=${data}
    ></status-prospect-chart>
  `);
  element.style.width = '300px';
  element.style.height = `${height}px`;
  await inState(element, 'ready');
  return element.renderRoot.querySelector('[part=legend]')!;
}

/** How far the shadow reaches into an element. */
const shadow = (element: Element): number => {
  const { boxShadow } = getComputedStyle(element);
  const [, reach] = / (-?[\d.]+)px [\d.]+px -?[\d.]+px inset$/.exec(boxShadow) ?? [];
  return boxShadow === 'none' ? 0 : Math.abs(Number(reach));
};

describe('what goes on below', () => {
  it('has a shadow at its lower edge until it is scrolled to its end', async () => {
    const legend = await legendIn(240);
    // Other browsers have their scroll bars.
    if (CSS.supports('animation-timeline: scroll(self)')) await until(() => shadow(legend) > 4, 'a shadow');
    legend.scrollTop = legend.scrollHeight;
    await until(() => shadow(legend) === 0, 'no shadow');
  });

  it('has none where all of it is in sight', async () => {
    const legend = await legendIn(600);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(shadow(legend)).to.equal(0);
  });
});

describe('a map without room', () => {
  it('leaves the list alone: its buttons can’t be found by keys', async () => {
    const element = await put(bandung, 300);
    element.style.height = '240px';
    const isFound = (): boolean[] =>
      element
        .all('.map-region, .map-buttons button')
        .map((each) => each.checkVisibility({ visibilityProperty: true }));
    await until(() => !isFound().includes(true), 'no button');
    expect(isFound()).to.have.lengthOf(4);
    element.style.height = '600px';
    await until(() => !isFound().includes(false), 'all buttons');
  });
});
