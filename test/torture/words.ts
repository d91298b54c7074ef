/** Every word that our own sources write: what stands on the screen beside them comes from an answer. */
import { monthName } from '../../src/format/values.js';

/** Our own source files, by their path. */
export const sources = import.meta.glob<string>('../../src/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];

const own = new Set(Object.values(sources).flatMap(wordsIn));
for (const locale of ['id', 'en'] as const)
  for (let month = 0; month < 12; month++)
    for (const word of wordsIn(monthName(month, locale))) own.add(word);
// Units that the browser writes.
for (const unit of ['miliar', 'triliun']) own.add(unit);

/** The words of a text that no source of ours has. */
export const strangeWords = (text: string): string[] => wordsIn(text).filter((word) => !own.has(word));
