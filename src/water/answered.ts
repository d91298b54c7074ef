/** Numbers of a month, unless they are the zeros of a service that has failed. */
import type { Answer } from '../data/endpoint.js';
import { LoadError } from '../data/errors.js';
import { waterKpi } from './contracts.js';

/** The numbers; throws where they are none. A page may hand them over itself, past what the service refuses. */
export function answered(kpi: Answer<typeof waterKpi>): Answer<typeof waterKpi> {
  if (kpi.periode === '-') throw new LoadError('http', { endpoint: waterKpi.path });
  return kpi;
}
