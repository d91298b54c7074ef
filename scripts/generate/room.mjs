/**
 * The room that tokens.css reserves for each element while its code isn't there: as tall as the element is while it
 * loads, measured in a browser at every width.
 */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser, launchArgs } from '../browser.mjs';
import { pageBundle } from '../build/page-bundle.mjs';

export const TOKENS = 'src/styles/tokens.css';

/**
 * Widths in px between which an element's height is looked for, and how far apart it is asked first. Below the narrowest
 * phone only headings break anew.
 */
const NARROWEST = 320;
const WIDEST = 1320;
const STEP = 40;

/** @typedef {{tag: string, domain: string, kind?: string | undefined}} Fact */
/** @typedef {readonly (readonly [from: number, height: number])[]} Profile heights, each from a width on */
/** @typedef {{name: string, type?: {text: string}, inheritedFrom?: object}} Attribute */
/** @typedef {{tag: string, attributes: Readonly<Record<string, string>>, domain: string}} Subject */

/** What stands in the file by hand: its first comment. */
const head = () => /^\/\*[^]*?\*\/\n/.exec(readFileSync(TOKENS, 'utf8'))?.[0] ?? '';

/** What the file has no room for, or too much: for a check that has no browser. */
export const missingRoom = (/** @type {readonly Fact[]} */ facts) => {
  const list =
    /:where\(\s*:not\(:defined\):is\(([^)]*)\)\s*\)\s*\{\s*display/.exec(readFileSync(TOKENS, 'utf8'))?.[1] ??
    '';
  const reserved = list.split(',').map((tag) => tag.trim());
  const tags = facts.map(({ tag }) => tag);
  return [
    ...tags.filter((tag) => !reserved.includes(tag)).map((tag) => `${TOKENS} has no room for <${tag}>`),
    ...reserved
      .filter((tag) => !tags.includes(tag))
      .map((tag) => `${TOKENS} has room for <${tag}>, which isn't there`),
  ];
};

/**
 * An element without attributes, with each value of its own, and with each two of them.
 * @returns {Subject[]}
 */
const variantsOf = (
  /** @type {Fact} */ { tag, domain },
  /** @type {import('../docs/manifest.mjs').ElementDocs | undefined} */ docs,
) => {
  /** @type {Record<string, string>[]} */
  const own = [];
  for (const { name, type, inheritedFrom } of /** @type {Attribute[]} */ (docs?.attributes ?? []))
    if (!inheritedFrom)
      for (const [, value = ''] of (type?.text ?? '').matchAll(/'([^']+)'/g)) own.push({ [name]: value });
  const pairs = own.flatMap((one, index) =>
    own
      .slice(index + 1)
      .filter((other) => Object.keys(one)[0] !== Object.keys(other)[0])
      .map((other) => ({ ...one, ...other })),
  );
  return [{}, ...own, ...pairs].map((attributes) => ({ tag, domain, attributes }));
};

const markup = (/** @type {Readonly<Record<string, string>>} */ attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

/** In the page: the heights at a width, once nothing changes any more. */
const heightsAt = async (/** @type {number} */ width) => {
  const main = /** @type {HTMLElement} */ (document.querySelector('main'));
  main.style.width = `${width}px`;
  // While it loads, an element takes its measure when it is drawn, and not again.
  const elements = [...main.children].flatMap((scope) => [...scope.children]);
  for (const child of elements) /** @type {any} */ (child).requestUpdate?.();
  const read = () => elements.map((child) => Math.round(child.getBoundingClientRect().height * 100) / 100);
  let last = '';
  // An element measures itself and draws once more: three frames that say the same.
  for (let same = 0; same < 3;) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    // On a machine that does other things, an update may take more frames than that.
    await Promise.all(elements.map((child) => /** @type {any} */ (child).updateComplete));
    const now = read().join();
    same = now === last ? same + 1 : 0;
    last = now;
  }
  return read();
};

/**
 * The profiles of all subjects, in their order.
 * @returns {Promise<Profile[]>}
 */
const measured = async (
  /** @type {readonly Subject[]} */ subjects,
  /** @type {readonly import('../../domains/entry.ts').DomainEntry[]} */ domains,
) => {
  const domainOf = (/** @type {string} */ name) => domains.find((domain) => domain.name === name);
  const sampleOf = (/** @type {string} */ name) => domainOf(name)?.samples[0].attributes ?? {};
  const modules = new Set(subjects.map(({ domain, tag }) => `import '/src/${domain}/${tag}.ts';`));
  const chunks = await pageBundle({ entry: ["import '/src/core/scope.ts';", ...modules].join('\n') });
  const html = `<!doctype html><html lang="id"><meta charset="utf-8"><body style="margin:0"><main>${subjects
    .map(
      ({ tag, domain, attributes }) =>
        // In a scope, which a filter takes its values from.
        `<dasbor-scope${markup(sampleOf(domain))}><${tag}${markup({ ...domainOf(domain)?.own?.[tag], ...attributes, loading: 'eager' })}></${tag}></dasbor-scope>`,
    )
    .join('')}</main><script type="module" src="/entry.js"></script></html>`;

  const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArgs });
  try {
    const page = await browser.newPage({ viewport: { width: WIDEST, height: 900 }, reducedMotion: 'reduce' });
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      const chunk = chunks.find(({ fileName }) => `/${fileName}` === pathname);
      if (chunk) return route.fulfill({ body: chunk.code, contentType: 'text/javascript' });
      if (pathname === '/') return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
      // No service ever answers: every element goes on loading.
      return undefined;
    });
    await page.goto('http://room.test/');
    await page.waitForFunction(() => !document.querySelector('main > * > :not(:defined)'));
    await page.evaluate(heightsAt, WIDEST);
    const states = await page
      .locator('main > * > *')
      .evaluateAll((all) => all.map((element) => /** @type {any} */ (element).state));
    states.forEach((state, index) => {
      // An element that asks nothing has no state, or is ready.
      if (state !== undefined && state !== 'loading' && state !== 'ready')
        throw new Error(
          `<${subjects[index]?.tag}${markup(subjects[index]?.attributes ?? {})}> is ${state} with the first sample of domains/${subjects[index]?.domain}.ts: it can't be measured`,
        );
    });

    /** @type {Map<number, number[]>} */
    const known = new Map();
    const at = async (/** @type {number} */ width) => {
      const heights = known.get(width) ?? (await page.evaluate(heightsAt, width));
      known.set(width, heights);
      return heights;
    };
    /** Looks between two widths for those from which on something is of another height. */
    const look = async (/** @type {number} */ from, /** @type {number} */ to) => {
      if (to - from < 2 || (await at(from)).join() === (await at(to)).join()) return;
      const middle = Math.floor((from + to) / 2);
      await at(middle);
      await look(from, middle);
      await look(middle, to);
    };
    for (let width = NARROWEST; width < WIDEST; width += STEP) await look(width, width + STEP);

    const widths = [...known.keys()].sort((a, b) => a - b);
    return subjects.map((_, index) =>
      widths
        .map((width) => /** @type {const} */ ([width, known.get(width)?.[index] ?? 0]))
        .filter(([, height], at, all) => at === 0 || height !== all[at - 1]?.[1]),
    );
  } finally {
    await browser.close();
  }
};

const selectorOf = (/** @type {Subject} */ { tag, attributes }) =>
  tag +
  Object.entries(attributes)
    .map(([name, value]) => `[${name}='${value}']`)
    .join('');

/** Whether a rule for one subject is also one for another, that has more attributes. */
const includes = (/** @type {Subject} */ rule, /** @type {Subject} */ subject) =>
  rule.tag === subject.tag &&
  Object.entries(rule.attributes).every(([name, value]) => subject.attributes[name] === value);

/** The subjects that need a rule of their own, as an earlier rule that holds for them says otherwise. */
const rulesOf = (/** @type {readonly Subject[]} */ subjects, /** @type {readonly string[]} */ profiles) => {
  const order = subjects
    .map((subject, index) => ({
      subject,
      profile: profiles[index] ?? '',
      size: Object.keys(subject.attributes).length,
    }))
    .sort((a, b) => a.size - b.size);
  /** @type {typeof order} */
  const rules = [];
  for (const each of order) {
    const holding = rules.findLast(({ subject }) => includes(subject, each.subject));
    if (holding?.profile !== each.profile) rules.push(each);
  }
  return rules;
};

/** The text of tokens.css, to be formatted. */
export const measuredRoom = async (
  /** @type {readonly Fact[]} */ facts,
  /** @type {Map<string, import('../docs/manifest.mjs').ElementDocs>} */ manifest,
  /** @type {readonly import('../../domains/entry.ts').DomainEntry[]} */ domains,
) => {
  const subjects = facts.flatMap((fact) => variantsOf(fact, manifest.get(fact.tag)));
  const profiles = (await measured(subjects, domains)).map((profile) => JSON.stringify(profile));
  const rules = rulesOf(subjects, profiles);

  /** Rules of as many attributes and of one height stand together, the plain ones first. */
  /** @type {Map<string, typeof rules>} */
  const groups = new Map();
  for (const rule of rules) {
    const key = `${rule.size} ${rule.profile}`;
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  const blocks = [...groups.values()].map((group) => {
    const [[, first] = [0, 0], ...more] = /** @type {Profile} */ (JSON.parse(group[0]?.profile ?? '[]'));
    return `:where(:not(:defined):is(${group.map(({ subject }) => selectorOf(subject)).join(', ')}))::before {
      height: ${first}px;
      ${more.map(([from, height]) => `@container (width >= ${from}px) { height: ${height}px; }`).join('\n')}
    }`;
  });
  return `${head()}
/* What follows is made by \`npm run generate\`: as tall as each element is while it loads. */
:where(:not(:defined):is(${facts.map(({ tag }) => tag).join(', ')})) {
  display: block;
  height: var(--dasbor-height, auto);
  overflow: clip;
  container-type: inline-size;
  contain-intrinsic-inline-size: 300px;

  &::before {
    content: '';
    display: block;
  }
}
${blocks.join('\n')}
`;
};
