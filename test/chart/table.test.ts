/** The table that stands beside a drawing for screen readers: late, but there as soon as somebody may read it. */
import { expect } from '@open-wc/testing';
import '../../src/dealer/top-leasing-bar.js';
import type { TopLeasingBar } from '../../src/dealer/top-leasing-bar.js';
import { period } from '../dealer/asked.js';
import { pause, until } from '../support/wait.js';

const answer = (count: number): object => ({
  success: true,
  total_records: count,
  data: [{ nama_finance_company: 'FIF Group', count }],
});

const tableOf = (element: TopLeasingBar): HTMLTableElement | null =>
  element.renderRoot.querySelector('[part=table]');

const put = async (data = answer(5)): Promise<TopLeasingBar> => {
  const element = document.createElement('top-leasing-bar');
  for (const [name, value] of Object.entries(period)) element.setAttribute(name, value);
  element.data = data;
  document.body.append(element);
  await element.updateComplete;
  return element;
};

describe('the table beside a drawing', () => {
  let element: TopLeasingBar;
  afterEach(() => element.remove());

  it('is made when the browser is idle, not with the drawing', async () => {
    element = await put();
    expect(element.renderRoot.querySelectorAll('.mark')).to.have.length(1);
    expect(tableOf(element)).to.equal(null);
    await until(() => tableOf(element), 'a table');
    expect(tableOf(element)!.rows[1]!.cells[1]!.textContent).to.equal('5');
  });

  it('is made at once when the focus comes into the widget', async () => {
    element = await put();
    element.renderRoot.querySelector<HTMLElement>('[role=application]')!.focus();
    expect(tableOf(element)).not.to.equal(null);
  });

  it('has new numbers with the drawing, and is left alone where nothing is new', async () => {
    element = await put();
    await until(() => tableOf(element), 'a table');
    element.data = answer(7);
    await element.updateComplete;
    expect(tableOf(element)!.rows[1]!.cells[1]!.textContent).to.equal('7');
    await until(() => element.renderRoot.querySelector('#chart-about')!.textContent.trim(), 'a description');
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(element.renderRoot.querySelector('.body')!, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    element.requestUpdate();
    await element.updateComplete;
    await pause(0);
    observer.disconnect();
    expect(changes).to.deep.equal([]);
  });

  it('is not made for a widget that has left', async () => {
    element = await put();
    element.remove();
    await pause(1300);
    expect(tableOf(element)).to.equal(null);
    document.body.append(element);
    await until(() => tableOf(element), 'a table');
  });
});
