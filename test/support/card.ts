/** The card with everything that it needs, for tests of what all widgets do alike. */
import { fixture, html } from '@open-wc/testing';
import '../../src/dealer/document-indicator-card.js';
import type { DocumentIndicatorCard } from '../../src/dealer/document-indicator-card.js';

/** A right answer. */
export const answer = { success: true, count: 5, trend: 'stable', percentage: 0 };

/** A card in English for January 2024, with further attributes; null leaves one out. */
export function cardWith(attributes: Record<string, string | null> = {}): DocumentIndicatorCard {
  const element = document.createElement('document-indicator-card');
  const all = {
    dealer: '1',
    'date-from': '2024-01-01',
    'date-to': '2024-01-31',
    locale: 'en',
    ...attributes,
  };
  for (const [name, value] of Object.entries(all)) if (value !== null) element.setAttribute(name, value);
  return element;
}

/** The same, on the page. */
export const card = (attributes?: Record<string, string | null>): Promise<DocumentIndicatorCard> =>
  fixture<DocumentIndicatorCard>(html`${cardWith(attributes)}`);
