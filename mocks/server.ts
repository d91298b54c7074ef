/** The mocks as a real HTTP server: the same handlers behind node:http, open to pages of any origin. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { getResponse } from 'msw';
import { serverHandlers, type MockHandlerOptions } from './handlers.js';

// Handlers match whole addresses; whatever name the server is reached by, it is called this.
const ORIGIN = 'http://mock-api.invalid';

/** Lets a page of any origin read the answers, with cookies and with any header that it wants to send. */
function corsHeaders(request: IncomingMessage): Record<string, string> {
  const { origin } = request.headers;
  if (!origin) return {};
  const asked = request.headers['access-control-request-headers'];
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Credentials': 'true',
    Vary: 'Origin, Access-Control-Request-Headers',
    ...(request.method === 'OPTIONS' && {
      'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
      'Access-Control-Max-Age': '600',
      ...(asked && { 'Access-Control-Allow-Headers': asked }),
    }),
  };
}

/** What addresses get that belong to no service. */
const notFound = () => Response.json({ detail: 'Not Found' }, { status: 404 });

async function bodyOf(incoming: IncomingMessage): Promise<Blob | null> {
  const chunks: BlobPart[] = [];
  for await (const chunk of incoming) chunks.push(chunk as BlobPart);
  return chunks.length ? new Blob(chunks) : null;
}

/**
 * The request as handlers know it, or undefined for addresses and methods that no URL or Request can hold.
 * HEAD is asked as GET; only the answer's head is sent then.
 */
async function toRequest(incoming: IncomingMessage): Promise<Request | undefined> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (typeof value === 'string') headers.set(name, value);
  }
  const method = incoming.method === 'HEAD' ? 'GET' : incoming.method!;
  const body = method === 'GET' ? null : await bodyOf(incoming);
  try {
    return new Request(new URL(incoming.url!, ORIGIN), { method, headers, body });
  } catch {
    return undefined;
  }
}

async function answer(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  handle: (request: Request) => Promise<Response>,
) {
  const cors = corsHeaders(incoming);
  if (incoming.method === 'OPTIONS' && incoming.headers['access-control-request-method']) {
    outgoing.writeHead(204, cors).end();
    return;
  }
  const request = await toRequest(incoming);
  const response = request ? await handle(request) : notFound();
  if (response.type === 'error') {
    incoming.socket.destroy();
    return;
  }
  outgoing.writeHead(response.status, {
    ...Object.fromEntries(response.headers),
    'Cache-Control': 'no-store',
    ...cors,
  });
  if (!response.body || incoming.method === 'HEAD') outgoing.end();
  else Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]).pipe(outgoing);
}

/** A server of all mock services, each under its prefix (`/api/v1`, `/sales`). It isn't listening yet. */
export function createMockServer(options: MockHandlerOptions = {}): Server {
  const handlers = serverHandlers(ORIGIN, options);
  const handle = async (request: Request) => (await getResponse(handlers, request)) ?? notFound();
  return createServer((incoming, outgoing) => {
    answer(incoming, outgoing, handle).catch((error: unknown) => {
      outgoing.destroy(error instanceof Error ? error : undefined);
    });
  });
}
