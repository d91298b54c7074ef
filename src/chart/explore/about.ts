/** What a chart says of itself to who can't see it, beside its summary: an insight, and what keys do. Once for all. */
import { html, type TemplateResult } from 'lit';
import type { Content } from '../form.js';
import { wordsIn } from '../../locales/locales.js';
import { insightOf } from './insight.js';
import { exploreTexts } from './texts.js';

/** The description of a drawing. */
export const about = (content: Content): TemplateResult => {
  const { view, locale, series, isInert, isAudible, hasRows } = content;
  const texts = wordsIn(exploreTexts, locale);
  const keys = [
    series[0]?.apart ? texts.seriesKeys : texts.keys,
    !isInert && view.rows.some(({ selection }) => selection) ? texts.select : '',
    hasRows ? texts.rows : '',
    isAudible ? texts.sound : '',
  ];
  return html`<span>${insightOf(view, locale)}</span>
    <span class="keys">${keys.filter(Boolean).join(' ')}</span>`;
};
