/** What somebody may see of the data page. */
import type { Answer } from '../data/endpoint.js';
import { LoadError } from '../data/errors.js';
import { GROSS_MARGIN } from './codes.js';
import { marginData } from './contracts.js';

/** The answer, where gross margins are among the kinds of data that the person may see; else it is as forbidden. */
export function allowed(answer: Answer<typeof marginData>): Answer<typeof marginData> {
  if (answer.allowedTypes && !answer.allowedTypes.includes(GROSS_MARGIN))
    throw new LoadError('forbidden', { endpoint: marginData.path });
  return answer;
}
