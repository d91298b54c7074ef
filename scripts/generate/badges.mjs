/** The README's badges: what kinds of widgets may weigh, which the sizes check holds them to, and the licence. */
import { readFileSync } from 'node:fs';
import { makeBadge } from 'badge-maker';
import { budgets } from '../build/budgets.mjs';

const FOLDER = 'docs/badges';
const COLOR = '#2b6cb0';

const { license } = JSON.parse(readFileSync('package.json', 'utf8'));

/** File name → label and message. @type {Record<string, readonly [label: string, message: string]>} */
const badges = {
  number: ['a number', `≤ ${budgets['stats']?.first} kB`],
  chart: ['a chart', `≤ ${budgets['chart']?.first} kB`],
  table: ['a table', `≤ ${budgets['table']?.first} kB`],
  license: ['license', license],
};

/** Each file with its text. */
export const badgeFiles = () =>
  Object.entries(badges).map(([name, [label, message]]) => ({
    file: `${FOLDER}/${name}.svg`,
    text: `${makeBadge({ label, message, color: COLOR })}\n`,
  }));

/** What the README has to say for those who don't see them, and doesn't. */
export const missingBadges = () => {
  const readme = readFileSync('README.md', 'utf8');
  return Object.entries(badges)
    .map(([name, [label, message]]) => `![${label}: ${message}](${FOLDER}/${name}.svg)`)
    .filter((image) => !readme.includes(image))
    .map((image) => `README.md lacks ${image}`);
};
