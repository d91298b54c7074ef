/** The action that puts a widget's table in place of its drawing, and back. */
import { wordsIn, type Locale, type InBoth } from '../locales/locales.js';
import type { Action } from './frame.js';
import { chartIcon, tableIcon } from './icons.js';

const showTable: InBoth<string> = { id: 'Tampilkan tabel', en: 'Show table' };

/** "Show table", or where the table is shown, the way `back`. */
export const tableAction = (
  isShown: boolean | undefined,
  locale: Locale,
  back: string,
  run: () => void,
): Action => ({
  id: 'table',
  label: isShown ? back : wordsIn(showTable, locale),
  icon: isShown ? chartIcon : tableIcon,
  run,
});
