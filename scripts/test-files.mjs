/** Lists the test files of each runner. */
import { readdirSync } from 'node:fs';

const all = () =>
  readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts'))
    .sort();

/** Test files whose path contains one of the texts (all files without a text). */
export const testFiles = (/** @type {string[]} */ texts = []) => {
  const wanted = all().filter((file) => !texts.length || texts.some((text) => file.includes(text)));
  const isNode = (/** @type {string} */ file) => file.endsWith('.node.test.ts');
  return { node: wanted.filter(isNode), browser: wanted.filter((file) => !isNode(file)) };
};
