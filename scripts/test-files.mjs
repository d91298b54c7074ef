/** Lists the test files of each runner. */
import { readdirSync } from 'node:fs';

const all = (/** @type {string} */ folder, /** @type {string} */ ending) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith(ending))
    .sort();

/**
 * Test files whose path contains one of the texts (all files without a text). Stories have to be named by their folder
 * (`stories/dealer/top-`), as they need a built Storybook.
 */
export const testFiles = (/** @type {string[]} */ texts = []) => {
  const wanted = all('test', '.test.ts').filter(
    (file) => !texts.length || texts.some((text) => file.includes(text)),
  );
  const isNode = (/** @type {string} */ file) => file.endsWith('.node.test.ts');
  return {
    node: wanted.filter(isNode),
    browser: wanted.filter((file) => !isNode(file)),
    stories: all('stories', '.stories.ts').filter((file) =>
      texts.some((text) => text.startsWith('stories') && file.includes(text)),
    ),
  };
};
