/** What is remarked of a day, month or other span that is still running: its numbers will change. */
import type { Localized } from '../locales/locales.js';

export const notOver: Localized = { id: 'belum selesai', en: 'not over yet' };
