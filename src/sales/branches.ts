/** Lists of branches that a page gives. */
import { readList, textIn } from '../core/list-attribute.js';
import type { Branch } from './codes.js';

/** The branches of a property or a JSON attribute; undefined where there is none. Throws an AttributeError. */
export const readBranches = (given: unknown): readonly Branch[] | undefined =>
  readList(given, 'branches', '[{"code": …, "name": …}]', (item) => {
    const code = textIn(item, 'code');
    const name = textIn(item, 'name');
    return code && name ? { code, name } : undefined;
  });
