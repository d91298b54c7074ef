/** Codes → tones, of every domain: what is good is in the colour of good, what is bad in the colour of bad. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/dealer/index.js';
import '../../src/lab/index.js';
import '../../src/margin/index.js';
import type { AnswerElement } from '../../src/core/answer-element.js';
import { serve, json } from '../support/service.js';
import { drawingOf } from '../support/drawing.js';
import { inState, until } from '../support/wait.js';
import { meanings, type Meaning, type Told } from './tones.js';

/** The colours of the tokens, as the browser writes them, and what they say. */
function colorsOf({ renderRoot }: AnswerElement): ReadonlyMap<string, Meaning> {
  const probe = document.createElement('i');
  renderRoot.querySelector('.frame')!.append(probe);
  const colors = (['good', 'bad', 'neutral'] as const).map((meaning): [string, Meaning] => {
    probe.style.color = `var(--_${meaning})`;
    return [getComputedStyle(probe).color, meaning];
  });
  probe.remove();
  expect(new Set(colors.map(([color]) => color)).size, 'different colours').to.equal(3);
  return new Map(colors);
}

/** The names of a chart's rows with the colours of their marks; a table's pills with the colours of their dots. */
function colored({ renderRoot }: AnswerElement): [name: string, color: string][] {
  const marks = [...renderRoot.querySelectorAll('.marks [data-row]')];
  const names = [...renderRoot.querySelectorAll('[part=table] tbody th')];
  if (marks.length > 0) {
    expect(names, 'a name for each mark').to.have.lengthOf(marks.length);
    return marks.map((each, index) => {
      const mark = each.matches('.mark') ? each : each.querySelector('.mark')!;
      expect(each.getAttribute('data-row')).to.equal(String(index));
      return [names[index]!.textContent.trim(), getComputedStyle(mark).fill];
    });
  }
  return [...renderRoot.querySelectorAll<HTMLElement>('.pill')].map((pill) => [
    pill.innerText.trim(),
    getComputedStyle(pill, '::before').backgroundColor,
  ]);
}

async function shownOf({ tag, attributes = {}, answer }: Told): Promise<AnswerElement> {
  serve(() => json(answer));
  const element = document.createElement(tag) as AnswerElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await fixture(html`${element}`);
  await inState(element, 'ready');
  await until(() => drawingOf(element) ?? element.renderRoot.querySelector('.pill'), 'colours');
  await until(() => element.renderRoot.querySelector('table'), 'names');
  return element;
}

describe('what is good, bad or neither', () => {
  for (const told of meanings)
    it(`has that colour in <${told.tag}>: ${Object.keys(told.means).join(', ')}`, async () => {
      const element = await shownOf(told);
      const colors = colorsOf(element);
      const seen = colored(element);
      const means = Object.fromEntries(seen.map(([name, color]) => [name, colors.get(color) ?? 'plain']));
      expect(means).to.deep.equal(told.means);
      // What is told apart is told apart by colour too.
      const plain = new Map(seen.filter(([, color]) => !colors.has(color)));
      expect(new Set(plain.values()).size).to.equal(plain.size);
    });
});
