/** The bench's server: compressed files from memory, and answers of the mock service that were computed before. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createMockServer } from '../mocks/server.js';

/** How late an answer comes. */
const LATE = 20;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** A server that listens. */
export interface Site {
  readonly origin: string;
  /** The answer to an address, computed if it wasn't yet. */
  answer(address: string): Promise<unknown>;
  close(): void;
}

const listen = (server: Server): Promise<string> =>
  new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    ),
  );

/** What the mock service is asked: its dealer goes by many numbers, so that no two charts ask the same. */
const question = (address: string): string => {
  const url = new URL(address, 'http://site.invalid');
  url.searchParams.set('dealer_id', url.searchParams.get('dealer_id')!.replace(/-\d+$/, ''));
  url.searchParams.sort();
  return url.pathname + url.search;
};

/** Serves the files under their paths, and the mock service's answers under `/api`. */
export async function serve(files: ReadonlyMap<string, Buffer>): Promise<Site> {
  const service = createMockServer({ today: '2024-06-30' });
  const serviceOrigin = await listen(service);
  const compressed = new Map([...files].map(([path, file]) => [path, gzipSync(file, { level: 9 })]));
  const answers = new Map<string, Promise<Buffer>>();
  const answerTo = (address: string): Promise<Buffer> => {
    const asked = question(address);
    let answer = answers.get(asked);
    if (!answer) {
      answer = fetch(serviceOrigin + asked).then(async (response) => {
        if (!response.ok) throw new Error(`${asked}: ${response.status}`);
        return gzipSync(Buffer.from(await response.arrayBuffer()));
      });
      answers.set(asked, answer);
    }
    return answer;
  };
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    const path = address.split('?')[0]!;
    const send = (body: Buffer, type: string): void =>
      void response
        .writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip', 'Content-Length': body.length })
        .end(body);
    if (path.startsWith('/api/')) {
      answerTo(address).then(
        (body) => setTimeout(() => send(body, 'application/json'), LATE),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
      return;
    }
    const file = compressed.get(path);
    if (file) send(file, types[extname(path)] ?? 'application/octet-stream');
    else response.writeHead(404).end();
  });
  return {
    origin: await listen(server),
    answer: async (address) => JSON.parse(gunzipSync(await answerTo(address)).toString()) as unknown,
    close: () => {
      server.close();
      service.close();
    },
  };
}
