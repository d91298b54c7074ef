/**
 * A language in which every text stands between ⟦ and ⟧. What a widget says outside of them is data of its answer, a
 * number or a date; else it is a text that no page could translate.
 */
import { expect } from '@open-wc/testing';
import { months } from '../../src/format/values.js';
import { addLanguage, missingTexts } from '../../src/languages.js';
import texts from '../../src/locales/texts.json';
import { anomalyKinds } from '../../src/water/anomaly-kinds.js';
import { menuOf } from '../support/menu.js';
import { inState, pause } from '../support/wait.js';
import {
  begin,
  end,
  enter,
  inParallel,
  sends,
  waitFor,
  type Answering,
  type Scene,
} from '../torture/stage.js';
import { everySubject, nameOf, type Subject } from '../torture/subjects.js';
import { spokenIn } from './spoken.js';

const PSEUDO = 'qps';

const codes = import.meta.glob<Record<string, unknown>>('../../src/*/codes.ts', { eager: true });

const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];

/** The texts of an answer or a list, wherever they stand in it. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : [];

/** What no language says otherwise: months and units as the browser writes them, the source's terms and abbreviations. */
const common = new Set(
  [
    months.en,
    ...Object.values(codes).flatMap(textsOf),
    ...Object.values(anomalyKinds).map(({ badge }) => badge),
    ...Array.from({ length: 12 }, (_, month) =>
      new Intl.DateTimeFormat('en-GB', { month: 'long' }).format(new Date(2024, month)),
    ),
    'Rp bn tn km',
    // Delivery orders and orders (SPK); kinds of files; a source as it is spelt.
    'DO SPK Omzet Retur Referral',
  ].flatMap(wordsOf),
);

/** What is left where the pseudo-language is taken out. */
function left(text: string): string {
  const outer = text.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  return outer === text ? text : left(outer);
}

/** What a widget says outside the language. */
function strange(subject: Subject, { element, bodies }: Scene): string[] {
  const known = new Set(
    [
      ...bodies.flatMap((body) => textsOf(JSON.parse(body))),
      ...textsOf(subject.attributes),
      ...textsOf(subject.domain.samples[0].attributes),
    ].flatMap(wordsOf),
  );
  return spokenIn(element.renderRoot).filter((text) =>
    wordsOf(left(text)).some((word) => !known.has(word) && !common.has(word)),
  );
}

const press = (root: ParentNode, name: string): boolean => {
  const button = [...root.querySelectorAll('button')].find(({ textContent }) =>
    textContent.includes(`⟦${name}⟧`),
  );
  button?.click();
  return button !== undefined;
};

/** Shows what a widget shows on request: its menu, its table, what the keyboard tells of a drawing. */
async function* shown({ element }: Scene): AsyncGenerator {
  yield 'at first';
  const { renderRoot } = element;
  if (element.renderRoot.querySelector('.more')) menuOf(element);
  await element.updateComplete;
  yield 'its menu';
  const region = renderRoot.querySelector<HTMLElement>(
    '.chart-region, [role=application], .leaflet-container',
  );
  if (region) {
    region.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown']) {
      region.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      await pause(80);
    }
    yield 'its walk';
    region.blur();
  }
  for (const details of renderRoot.querySelectorAll('details')) details.open = true;
  await pause(20);
  yield 'what opens';
  if (press(renderRoot, 'Show table') || press(renderRoot, 'Show numbers')) {
    await element.updateComplete;
    await pause(20);
    yield 'its table';
  }
}

const nothing: Answering = () =>
  new Response('{}', { status: 500, headers: { 'Content-Type': 'application/json' } });

const wrapped = Object.fromEntries(
  Object.keys(texts)
    .filter((key) => key !== months.en)
    .map((key) => [key, `⟦${key}⟧`]),
);

describe('a language in which every text is marked', () => {
  let subjects: Subject[];

  before(async () => {
    addLanguage(PSEUDO, wrapped);
    subjects = await everySubject();
    begin(20_000);
  });
  after(() => end());

  it('marks whatever widgets say of themselves', async function () {
    this.timeout(240_000);
    const found: string[] = [];
    await inParallel(subjects, 4, async (subject) => {
      const scene: Scene = enter(
        subject,
        PSEUDO,
        sends(() => scene),
      );
      const { element } = scene;
      await waitFor(
        () => !['loading', 'idle', 'stale'].includes(element.state) || subject.kind !== 'answer',
        () => `${nameOf(subject)} is ${element.state}`,
      );
      await pause(60);
      for await (const what of shown(scene))
        for (const text of strange(subject, scene)) found.push(`${nameOf(subject)} ${String(what)}: ${text}`);
      scene.leave();
    });
    expect([...new Set(found)]).to.deep.equal([]);
  });

  it('marks what they say where something is missing, or fails', async function () {
    this.timeout(240_000);
    const found: string[] = [];
    await inParallel(subjects, 6, async (subject) => {
      for (const attributes of [{}, subject.attributes]) {
        const scene: Scene = enter({ ...subject, attributes }, PSEUDO, nothing);
        await inState(scene.element, scene.element.state);
        await pause(30);
        for (const text of strange(subject, scene))
          found.push(`${nameOf(subject)} ${scene.element.state}: ${text}`);
        scene.leave();
      }
    });
    expect([...new Set(found)]).to.deep.equal([]);
  });

  it('has all texts that were asked for', () => {
    expect(missingTexts(PSEUDO)).to.deep.equal([]);
  });
});
