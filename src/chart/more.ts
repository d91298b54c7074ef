/** What is said of the rows that have no mark of their own. */
import { formatValue } from '../format/values.js';
import type { Content } from './form.js';

/** Their number in words; '' where there are none. */
export const restText = ({ rest, texts, locale }: Content): string =>
  rest.length ? texts.more(formatValue(rest.length, 'integer', locale)) : '';
