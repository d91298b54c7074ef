/** The entries of a table's actions menu that make files: of the page on the screen, and of all of them. */
import type { Action } from '../core/frame.js';
import { downloadIcon, tableIcon } from '../core/icons.js';
import { excelLabel } from '../core/saving.js';
import { wordsIn, type Locale } from '../locales/locales.js';
import { tableTexts } from './texts.js';

/** What files can be made of. */
export interface FileMenu {
  readonly locale: Locale;
  /** Whether there are other pages than the one on the screen. */
  readonly hasPages: boolean;
  /** Whether the table has pages at all. */
  readonly isPaged: boolean;
  readonly save: (form: 'csv' | 'xlsx', all: boolean) => void;
}

/** Puts the entries in the place of the one for CSV. */
export function fileMenu(csv: Action, { locale, hasPages, isPaged, save }: FileMenu): readonly Action[] {
  const texts = wordsIn(tableTexts, locale);
  const entry = (form: 'csv' | 'xlsx', label: string, all = false): Action => ({
    id: all ? `${form}-all` : form,
    label,
    icon: form === 'csv' ? downloadIcon : tableIcon,
    run: () => save(form, all),
  });
  const page = entry('csv', isPaged ? texts.pageCsv : csv.label);
  return hasPages
    ? [
        ...[page, entry('csv', texts.allCsv, true)],
        ...[entry('xlsx', texts.pageXlsx), entry('xlsx', texts.allXlsx, true)],
      ]
    : [page, entry('xlsx', excelLabel(locale))];
}
