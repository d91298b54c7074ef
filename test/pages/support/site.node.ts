/** A web site of one origin: files of the repository, pages that a test makes up, and the mock services. */
import { createReadStream } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { mockApiBases } from '../../../mocks/handlers.js';
import { createMockServer } from '../../../mocks/server.js';
import { recordedTables } from '../../mocks/recording.node.js';

/** What a site is made of. */
export interface SiteOptions {
  /** Texts by path, such as `/index.html`; every other path is a file of the repository. */
  readonly pages?: Readonly<Record<string, string>>;
  /** What answers for the services. Default: the recorded one. */
  readonly service?: Server;
  /** Sent with everything but the services' answers. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds that a request is kept waiting. */
  readonly delay?: (url: URL) => number;
}

/** A running site. */
export interface Site {
  readonly origin: string;
  /** Everything that was asked for, in order. */
  readonly asked: readonly URL[];
  /** How often paths that contain the text were asked for. */
  count(text: string): number;
  close(): void;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** The mock services, the dealer's over the recorded rows, as the recorded service counted them. */
export const recordedService = (today?: string): Server =>
  createMockServer({
    rows: { dealer: recordedTables },
    settings: { recordDate: 'modified_time' },
    ...(today && { today }),
  });

/** Where a site's pages find each service, by its name. */
export const apiBases = mockApiBases();

/** Whether a path is a service's. */
export const isServices = (path: string): boolean =>
  Object.values(apiBases).some((base) => path.startsWith(`${base}/`));

/** Makes a server listen on a free port; says where. */
export const listen = (server: Server): Promise<string> =>
  new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    ),
  );

/** Starts a site. */
export async function startSite({
  pages = {},
  service = recordedService(),
  headers = {},
  delay,
}: SiteOptions = {}): Promise<Site> {
  const asked: URL[] = [];
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const url = new URL(request.url!, 'http://site.test');
      asked.push(url);
      const wait = delay?.(url) ?? 0;
      if (wait) await pause(wait);
      if (isServices(url.pathname)) {
        service.emit('request', request, response);
        return;
      }
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      response.setHeader('Content-Type', types[extname(url.pathname)] ?? 'application/octet-stream');
      const page = pages[url.pathname];
      if (page !== undefined) {
        response.end(page);
        return;
      }
      const file = createReadStream(join('.', normalize(url.pathname)));
      file.on('error', () => response.writeHead(404).end());
      file.pipe(response);
    };
    void answer();
  });
  const origin = await listen(server);
  return {
    origin,
    asked,
    count: (text) => asked.filter(({ pathname }) => pathname.includes(text)).length,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
