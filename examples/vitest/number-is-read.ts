/** An app's unit test that renders a widget and reads its number, in a page that is no browser. */
import 'dasbor';
import { configure } from 'dasbor/config.js';
import { tags } from 'dasbor/tags.js';
import { afterEach, expect, it } from 'vitest';

const attributes = { dealer: '12284', 'date-from': '2024-01-01', 'date-to': '2024-06-30', loading: 'eager' };

/** A widget on the page, once it shows what it was answered. */
async function rendered(tag: string, answer: unknown): Promise<Element> {
  configure({ fetch: async () => Response.json(answer) });
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  const answered = new Promise((resolve, reject) => {
    widget.addEventListener('dasbor-load', resolve);
    widget.addEventListener('dasbor-error', (event) => reject((event as CustomEvent).detail));
  });
  document.body.append(widget);
  await answered;
  return widget;
}

export function numberIsRead(): void {
  afterEach(() => document.body.replaceChildren());

  it('reads the number of a card', async () => {
    const card = await rendered('document-indicator-card', {
      success: true,
      count: 1234,
      trend: 'stable',
      percentage: 0,
    });
    expect(card.shadowRoot!.querySelector('[part=value]')!.textContent).toContain('1.234');
  });

  it('reads the rows of a chart', async () => {
    const data = [{ nama_finance_company: 'PT Contoh', count: 7 }];
    const chart = await rendered('top-leasing-bar', { success: true, data, total_records: 7 });
    expect(chart.shadowRoot!.textContent).toContain('PT Contoh');
  });

  it('renders every element, whatever the page can’t do', async () => {
    configure({ fetch: () => new Promise(() => {}) });
    for (const tag of tags) {
      const widget = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
      document.body.append(widget);
      await widget.updateComplete;
      expect(widget.shadowRoot!.childElementCount, tag).toBeGreaterThan(0);
    }
  }, 60_000);
}
