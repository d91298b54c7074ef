/** Has a file checked in a worker. Loaded when the first file is chosen. */
import workerUrl from './file-worker.js?worker&url';
import { shared } from '../copies.js';
import type { Checked, CheckRequest } from './checking.js';

/** What comes of a check. `unchecked`: this page lets nobody read it, so that only the service can tell. */
export type CheckResult = Checked | { readonly problem: 'unchecked' | 'slow' };

/** Milliseconds after which a file that is still being read is given up. */
const PATIENCE = 20_000;

interface Policy {
  createScriptURL(url: string): unknown;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): Policy;
}

/** An address as pages with Trusted Types want it. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return url;
  // A page lets each name be taken once, whichever copy of dasbor takes it.
  const policy = shared('worker-policy', () =>
    trustedTypes.createPolicy('dasbor-worker', { createScriptURL: (given) => given }),
  );
  return policy.createScriptURL(url) as string;
}

/** Starts the worker; from another origin, where a page may load modules but no workers, by way of a script of its own. */
function start(): Worker {
  // Some bundlers make a path of it, and of `import.meta.url` a file.
  const { href, origin } = new URL(workerUrl, document.baseURI);
  if (origin === location.origin) return new Worker(trusted(href), { type: 'module' });
  const script = new Blob([`import ${JSON.stringify(href)};`], { type: 'text/javascript' });
  const url = URL.createObjectURL(script);
  try {
    return new Worker(trusted(url), { type: 'module' });
  } finally {
    setTimeout(() => URL.revokeObjectURL(url), PATIENCE);
  }
}

/** Checks a file. Never rejects, except with the reason of the signal. */
export function checkFile(request: CheckRequest, signal: AbortSignal): Promise<CheckResult> {
  return new Promise((resolve, reject) => {
    let worker: Worker;
    try {
      worker = start();
    } catch {
      // The page's policy allows no such worker.
      resolve({ problem: 'unchecked' });
      return;
    }
    const end = (): void => {
      clearTimeout(timer);
      worker.terminate();
      signal.removeEventListener('abort', stop);
    };
    const settle = (result: CheckResult): void => {
      end();
      resolve(result);
    };
    const stop = (): void => {
      end();
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => settle({ problem: 'slow' }), PATIENCE);
    signal.addEventListener('abort', stop);
    worker.addEventListener('message', ({ data }: MessageEvent<Checked>) => settle(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      settle({ problem: 'unchecked' });
    });
    // eslint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
    worker.postMessage(request);
  });
}
