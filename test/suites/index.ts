/** The shared suite: what every element does alike. An element's test joins it with one line. */
import { access } from './access.js';
import { contract } from './contract.js';
import { csv } from './csv.js';
import { events } from './events.js';
import { givenData } from './given-data.js';
import { growth } from './growth.js';
import { hostile } from './hostile.js';
import { languages } from './languages.js';
import { looks } from './looks.js';
import { races } from './races.js';
import { states } from './states.js';
import type { Subject } from './subject.js';

export type { Subject } from './subject.js';

const themes = [states, contract, races, events, givenData, languages, looks, access, csv, hostile, growth];

/** Declares the tests of an element, or of a variant of one. */
export function runSuite(subject: Subject): void {
  const variant = Object.entries(subject.attributes ?? {}).map(([name, value]) => ` ${name}="${value}"`);
  describe(`<${subject.tag}${variant.join('')}> as every widget`, () => {
    for (const theme of themes) theme(subject);
  });
}
