/** What stands in place of rows where filters or a search leave none, with the way back to all. */
import { html } from 'lit';
import { message } from '../core/frame.js';
import type { ParamValues } from '../core/params.js';
import { wordsIn, type Locale } from '../locales/locales.js';
import type { TableFilter } from './source.js';
import { tableTexts } from './texts.js';

/** `own` are the filters that a person sees in fields, `all` also those of charts; without any, it is a search. */
export function noMatch(
  own: ParamValues,
  all: ParamValues,
  filters: readonly TableFilter[],
  locale: Locale,
  clear: () => void,
): unknown {
  const texts = wordsIn(tableTexts, locale);
  const isSearch = Object.keys(all).length === 0;
  const hints = Object.keys(own).flatMap(
    (name) => wordsIn(filters.find(({ param }) => param === name)?.hint, locale) ?? [],
  );
  return message(
    [isSearch ? texts.notFound : texts.noMatch, ...hints].join(' '),
    'empty',
    html`<button type="button" class="retry" @click=${clear}>
      ${isSearch ? texts.clearSearch : texts.clear}
    </button>`,
  );
}
