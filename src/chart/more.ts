/** What is said of the rows that have no mark of their own. */
import { html, nothing } from 'lit';
import { formatValue } from '../format/values.js';
import type { Content } from './form.js';

/** Their number in words. */
export const restText = ({ rest, texts, locale }: Content): string =>
  texts.more(formatValue(rest.length, 'integer', locale));

/** The same as a paragraph, where there are any. */
export const moreOf = (content: Content): unknown =>
  content.rest.length ? html`<p class="chart-more">${restText(content)}</p>` : nothing;
