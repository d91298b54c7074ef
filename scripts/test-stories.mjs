/**
 * Opens every story of the built Storybook in a browser: its play function, axe, and the console must be content.
 * Texts as arguments choose the stories whose file contains one of them; without any, it also says which stories an
 * element lacks. Tells a parent process the counts.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { STORY_NAMES } from '../stories/support/names.ts';
import { findBrowser, launchArgs } from './browser.mjs';
import { elementsIn } from './docs/manifest.mjs';

/** @typedef {{id: string, type: string, title: string, name: string, importPath: string}} Entry */

const folder = 'storybook-static';
/** Pages at a time. One more than cores: a story of a failing service waits between its tries. */
const PAGES = availableParallelism() + 1;
const PATIENCE = 60_000;

const texts = process.argv.slice(2);
/** @type {{entries: Record<string, Entry>}} */
const { entries } = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8'));
const stories = Object.values(entries).filter(
  ({ type, importPath }) =>
    type === 'story' && (!texts.length || texts.some((text) => importPath.includes(text))),
);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** In the page: shows a story and says what became of it. */
const show = (/** @type {{id: string, patience: number}} */ { id, patience }) => {
  const { __STORYBOOK_PREVIEW__: storybook } = /** @type {any} */ (window);
  const { channel } = storybook;
  const ends = [
    'storyFinished',
    'storyErrored',
    'storyThrewException',
    'playFunctionThrewException',
    'storyMissing',
  ];
  return /** @type {Promise<string[]>} */ (
    new Promise((resolve) => {
      /** @type {string[]} */
      const problems = [];
      const finish = () => {
        clearTimeout(timer);
        for (const event of ends) channel.off(event, listeners[event]);
        resolve(problems);
      };
      const timer = setTimeout(() => {
        problems.push(`nothing came of it in ${patience / 1000} s`);
        finish();
      }, patience);
      /** @type {Record<string, (end: any) => void>} */
      const listeners = Object.fromEntries(
        ends.map((event) => [
          event,
          (/** @type {any} */ end) => {
            if (end?.storyId && end.storyId !== id) return;
            if (event !== 'storyFinished')
              problems.push(`${event}: ${end?.message ?? end?.description ?? end}`);
            else if (end.status === 'error' && !problems.length) problems.push('its play function failed');
            // A failed play function is told first, and then that the story has finished.
            if (event === 'storyFinished' || event !== 'playFunctionThrewException') finish();
          },
        ]),
      );
      for (const event of ends) channel.on(event, listeners[event]);
      channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
    })
  );
};

/** In the page: what axe has against the story, with a menu open; in the theme named, where one is. */
const audit = async (/** @type {string} */ theme) => {
  const widgets = [...document.querySelectorAll('#storybook-root *')].filter(({ shadowRoot }) =>
    shadowRoot?.querySelector('.frame'),
  );
  if (theme) document.querySelector('.stage')?.classList.add(theme);
  // The menu is part of every state.
  const first = widgets[0]?.shadowRoot;
  const more = /** @type {HTMLElement | null | undefined} */ (first?.querySelector('.more'));
  if (!first?.querySelector('#actions:popover-open')) more?.click();
  await new Promise(requestAnimationFrame);
  const { violations } = await /** @type {any} */ (window).axe.run('#storybook-root', {
    // A story is a part of a page: it has no landmarks.
    rules: { region: { enabled: false } },
    resultTypes: ['violations'],
  });
  return violations.map(
    (/** @type {any} */ { id, help, nodes }) =>
      `axe ${id}: ${help}: ${nodes.map((/** @type {any} */ node) => node.target.flat().join(' ')).join(', ')}`,
  );
};

/** What was thrown, without the event that told it. */
const firstLine = (/** @type {string} */ problem) => (problem.split('\n')[0] ?? '').replace(/^\w+: /, '');

/** A page whose console is watched. */
const openPage = async (
  /** @type {import('playwright-core').Browser} */ browser,
  /** @type {string} */ base,
) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  /** @type {string[]} */
  const said = [];
  page.on('pageerror', (error) => said.push(`not caught: ${error.message}`));
  page.on('console', (message) => {
    // A story may be about a service that fails: the browser says so too.
    const expected =
      /\/scenario-[a-z]+\//.test(message.location().url) && message.text().startsWith('Failed to load');
    if (message.type() === 'error' && !expected)
      said.push(`console: ${message.text()} ${message.location().url}`);
  });
  // Without a story: changing one that is still being drawn reloads the page.
  await page.goto(`${base}iframe.html`);
  await page.waitForFunction(() => /** @type {any} */ (window).__STORYBOOK_PREVIEW__?.channel);
  await page.evaluate(() => /** @type {any} */ (window).__STORYBOOK_PREVIEW__.ready());
  await page.evaluate(axe);
  return { page, said };
};

const counts = { passed: 0, failed: 0 };
const started = Date.now();
const server = await preview({
  configFile: false,
  logLevel: 'silent',
  build: { outDir: folder },
  preview: { port: 0, host: '127.0.0.1', open: false },
});
const base = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArgs });

/** In the page: the args of all stories, by component, and the standard stories that one can't have. */
const argsOfStories = async () => {
  /** @type {{component?: string, initialArgs: Record<string, unknown>, parameters: {without?: string[]}}[]} */
  const all = Object.values(await /** @type {any} */ (window).__STORYBOOK_PREVIEW__.extract());
  return all.map(({ component, initialArgs, parameters }) => ({
    component,
    args: initialArgs,
    // A state that a widget never has, as its stories say.
    without: parameters.without ?? [],
  }));
};

/** What has no story: standard ones of widgets, and values of their own attributes. */
const missingStories = async (/** @type {import('playwright-core').Page} */ page) => {
  const shown = await page.evaluate(argsOfStories);
  // The build has made it.
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  return [...elementsIn(manifest).values()].flatMap(({ tagName, attributes = [], members = [] }) => {
    // What loads nothing has states of its own.
    if (!members.some(({ name }) => name === 'data')) return [];
    const names = stories.filter(({ title }) => title.endsWith(`/${tagName}`)).map(({ name }) => name);
    const own = shown.filter(({ component }) => component === tagName);
    const values = attributes
      .filter(({ inheritedFrom }) => !inheritedFrom)
      .flatMap(({ name, type, default: otherwise }) =>
        [...(type?.text ?? '').matchAll(/'([^']+)'/g)]
          .filter(([value, text]) => value !== otherwise && !own.some(({ args }) => args[name] === text))
          .map(([, text]) => `${name}="${text}"`),
      );
    const without = own.flatMap(({ without }) => without);
    const states = Object.entries(STORY_NAMES).filter(
      ([key, name]) => !names.includes(name) && !without.includes(key),
    );
    const missing = [...states.map(([, name]) => name), ...values];
    return missing.length ? [`${tagName} has no story: ${missing.join(', ')}`] : [];
  });
};

/** What is wrong with a story. */
const problemsOf = async (
  /** @type {Awaited<ReturnType<typeof openPage>>} */ { page, said },
  /** @type {Entry} */ { id, name },
) => {
  try {
    const problems = await page.evaluate(show, { id, patience: PATIENCE });
    if (!problems.length) problems.push(...(await page.evaluate(audit, '')));
    // Data has a story in the dark; an error has colours of its own.
    if (!problems.length && name === STORY_NAMES.Failed)
      problems.push(...(await page.evaluate(audit, 'dark')));
    // A failed play function is told on the console too.
    const isNew = (/** @type {string} */ line) => !problems.some((each) => line.includes(firstLine(each)));
    return [...problems, ...said.splice(0).filter(isNew)];
  } catch (error) {
    return [`the page was lost: ${/** @type {Error} */ (error).message}`];
  }
};

/** Shows stories one after the other until none is left. */
const work = async (/** @type {Entry[]} */ queue) => {
  let opened = await openPage(browser, base);
  for (let story = queue.shift(); story; story = queue.shift()) {
    const problems = await problemsOf(opened, story);
    counts[problems.length ? 'failed' : 'passed']++;
    if (!problems.length) continue;
    const list = problems.map((each) => `    ${each.slice(0, 1000)}`).join('\n');
    console.log(`✖ ${story.title}: ${story.name}\n${list}`);
    // Nobody knows what a failed story has left behind.
    await opened.page.close();
    opened = await openPage(browser, base);
  }
  await opened.page.close();
};

/** Says which stories are missing. */
const count = async () => {
  const { page } = await openPage(browser, base);
  for (const problem of await missingStories(page)) {
    counts.failed++;
    console.log(`✖ ${problem}`);
  }
  await page.close();
};

const queue = [...stories];
const workers = Array.from({ length: Math.min(PAGES, queue.length) }, () => work(queue));
await Promise.all(texts.length ? workers : [count(), ...workers]);
await browser.close();
await server.close();
console.log(
  `${counts.passed} of ${stories.length} stories passed in ${((Date.now() - started) / 1000).toFixed(1)} s`,
);
process.exitCode = counts.failed || !counts.passed ? 1 : 0;
process.send?.(counts);
