import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server answers at one address. */
export interface ServedPage {
  /** With scheme `http:`; query and fragment do not count. */
  readonly url: string;
  readonly body: string | Buffer;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A local server that plays any number of hosts; everything it does not hold is a 404. */
export interface PageServer {
  readonly port: number;
  /** Adds or replaces a page. */
  put(page: ServedPage): void;
  /** Addresses asked for since the start, in order; favicon requests left out. */
  readonly requests: readonly string[];
  /** The same requests with the address each said it came from; `''` when it said none. */
  readonly received: readonly { readonly url: string; readonly referrer: string }[];
  close(): Promise<void>;
}

/**
 * Starts the server on a free port. It takes requests both as a web server (Chromium maps every host name to it) and as
 * an HTTP proxy (Firefox), so that a page stands under its own address in both.
 */
export async function servePages(pages: readonly ServedPage[]): Promise<PageServer> {
  const held = new Map<string, ServedPage>();
  const requests: string[] = [];
  const received: { url: string; referrer: string }[] = [];
  const put = (page: ServedPage) => void held.set(keyOf(new URL(page.url)), page);
  pages.forEach(put);
  const note = (request: IncomingMessage, url: string) => {
    requests.push(url);
    received.push({ url, referrer: request.headers.referer ?? '' });
  };
  const server = createServer((request, response) => answer(held, note, request, response));
  server.on('connect', (_request, socket) => socket.end('HTTP/1.1 404 Not Found\r\n\r\n'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, put, requests, received, close: () => closeServer(server) };
}

function answer(
  held: ReadonlyMap<string, ServedPage>,
  note: (request: IncomingMessage, url: string) => void,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const address = `http://${request.headers.host ?? 'localhost'}`;
  const url = URL.canParse(request.url ?? '/', address) ? new URL(request.url ?? '/', address) : undefined;
  if (url !== undefined && url.pathname !== '/favicon.ico') note(request, url.href);
  const page = url && held.get(keyOf(url));
  if (page === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'access-control-allow-origin': '*' });
    response.end('not here');
    return;
  }
  response.writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8', ...page.headers });
  response.end(page.body);
}

function keyOf(url: URL): string {
  return url.hostname + url.pathname;
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
