/** What the core says, in both languages. Not in locales.ts, which all other texts need: bundles compress better so. */
import { en } from './en.js';
import { id } from './id.js';
import type { InBoth, Texts } from './locales.js';

/** The core's texts. */
export const coreTexts: InBoth<Texts> = { id, en };
