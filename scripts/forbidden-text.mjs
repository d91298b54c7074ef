/** Finds what no linter rule sees: machine paths, inline styles in templates, tests that were switched off. */
import { readFileSync, readdirSync } from 'node:fs';
import { extname } from 'node:path';

const skipped = new Set(['.git', ...readFileSync('.gitignore', 'utf8').replaceAll('/', '').split('\n')]);
const texts = /^\.(?:[cm]?[jt]s|json|css|html|md|vue|ya?ml|txt|sh|)$/;

/** @returns {string[]} without git, which a container with a copy of the repository may not have */
const filesIn = (/** @type {string} */ folder) =>
  readdirSync(folder || '.', { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return [];
    const path = `${folder}${entry.name}`;
    if (entry.isDirectory()) return filesIn(`${path}/`);
    return texts.test(extname(path)) ? [path] : [];
  });

/** `where` is matched with a file's path, `what` with each of its lines. */
const rules = [
  { where: /^/, what: /\.\.\/shared\b/, why: 'a path outside the repository' },
  {
    where: /^/,
    what: /(?<![\w.:/*-])(?:\/(?:work|home|root|Users)\/[\w.-]|[A-Z]:\\(?:Users|work)\\)/,
    why: 'a path of one machine',
  },
  {
    // Comments may show a page author how to set a size.
    where: /^src\/.*\.ts$/,
    what: /^(?!\s*(?:\*|\/\/|\/\*)).*(?:[\s"'`]style\s*=\s*["'$]|setAttribute\(\s*["'`]style|\bunsafe(?:HTML|SVG|Static)\b)/,
    why: 'refused by a strict Content-Security-Policy, or unsafe: use classes and custom properties',
  },
  {
    where: /^(?:test|stories)\/.*\.ts$/,
    what: /\b(?:describe|context|suite|it|test|specify)\.(?:only|skip)\b|\bx(?:it|describe|context)\(|\b(?:only|skip): true\b/,
    why: 'a test that switches tests off',
  },
  {
    where: /^(?:src|mocks|stories|test|domains|demo)\//,
    what: /\bFILL IN\b/,
    why: 'left to be filled in by `npm run new`',
  },
];

const found = filesIn('')
  .filter((file) => file !== 'package-lock.json' && file !== 'scripts/forbidden-text.mjs')
  .flatMap((file) => {
    const applying = rules.filter(({ where }) => where.test(file));
    return readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        applying
          .filter(({ what }) => what.test(line))
          .map(({ why }) => `${file}:${index + 1}: ${why}: ${line.trim().slice(0, 80)}`),
      );
  });

for (const line of found) console.error(line);
process.exitCode = found.length ? 1 : 0;
