/** The mocks inside a page: a service worker answers instead of the network. */
import { mockHandlers, type MockHandlerOptions } from './handlers.js';
import type { Scenario } from './kit/scenarios.js';

/** How the mocks of a page behave. */
export interface MockOptions extends Omit<MockHandlerOptions, 'scenario'> {
  readonly scenario?: Scenario;
  /** Address of msw's worker script (`npx msw init`). Default: `/mockServiceWorker.js`. */
  readonly workerUrl?: string;
}

/** Running mocks. */
export interface Mocks {
  /** Changes what requests get from now on that ask for no scenario themselves. */
  setScenario(scenario: Scenario): void;
  /** Lets requests through to the network again. */
  stop(): void;
}

/** Starts the mocks; everything that they don't know goes to the network. */
export async function startMocks(options: MockOptions = {}): Promise<Mocks> {
  // Imported here: msw/browser doesn't load in Node, where the rest of this package does.
  const { setupWorker } = await import('msw/browser');
  const { workerUrl = '/mockServiceWorker.js', ...rest } = options;
  let { scenario = 'default' } = options;
  const worker = setupWorker(...mockHandlers({ ...rest, scenario: () => scenario }));
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass', serviceWorker: { url: workerUrl } });
  return {
    setScenario: (name) => void (scenario = name),
    stop: () => worker.stop(),
  };
}
