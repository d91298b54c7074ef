/** A widget's side of the data layer without the widget: asks, and remembers everything that it would show. */
import * as z from 'zod/mini';
import { endpointsOf, type Endpoint, type Service } from '../../src/data/endpoint.js';
import type { Question } from '../../src/data/client.js';
import { requiredText } from '../../src/data/fields.js';
import { Loader } from '../../src/data/loader.js';

/** Two services of one page. */
export const left: Service = { name: 'left', apiBase: 'https://left.example/api' };
export const right: Service = { name: 'right', apiBase: 'https://right.example' };

/** An endpoint that answers who asked. */
export const whoAt = (service: Service, path = '/who'): Endpoint<{ who: string }> =>
  endpointsOf(service)(path, z.object({ who: requiredText }));

/** What a reader shows just now, and what it has shown at any time, in order. */
export interface Reader {
  readonly loader: Loader<{ who: string }>;
  readonly shown: string | undefined;
  readonly history: readonly string[];
}

const running: Loader<{ who: string }>[] = [];

/** Starts a reader; as a widget does, it shows old data until it is told to drop it. */
export function reader(endpoint: Endpoint<{ who: string }>, more: Partial<Question> = {}): Reader {
  let shown: string | undefined;
  const history: string[] = [];
  const loader: Loader<{ who: string }> = new Loader<{ who: string }>(
    () => {
      const { data } = loader.result;
      if (!data) return;
      shown = data.answer.who;
      if (history.at(-1) !== shown) history.push(shown);
    },
    () => (shown = undefined),
  );
  running.push(loader);
  loader.ask({ params: {}, ...more, endpoint }, { interval: 0 });
  return {
    loader,
    history,
    get shown() {
      return shown;
    },
  };
}

/** Stops all readers. */
export const stopReaders = (): void => {
  for (const loader of running.splice(0)) loader.stop();
};

/** A token of the shape of a JWT. */
export const jwt = (person: string, serial = 0): string =>
  `x.${btoa(JSON.stringify({ iss: 'i', sub: person, serial }))}.y`;

/** The person in a request's token; "nobody" without one. */
export const personOf = (headers: Headers): string => {
  const token = headers.get('Authorization')?.slice('Bearer '.length);
  if (!token) return 'nobody';
  return token.includes('.') ? (JSON.parse(atob(token.split('.')[1]!)) as { sub: string }).sub : token;
};
