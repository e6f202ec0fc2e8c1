/**
 * Pages of made-up sites, served from this machine to a browser that takes it as its proxy. Every request that reaches
 * it is noted, so that a test can tell that nothing else was asked for.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

interface ServedPage {
  body: string | Uint8Array;
  /** Media type with charset; HTML in UTF-8 if absent. */
  type?: string;
}

/** Address without the scheme (`www.lishui-example.gov.cn/a.html`) → page. */
export type Pages = Record<string, ServedPage>;

export interface PageServer {
  port: number;
  /** Addresses asked for, in order, each as in `Pages`; those asked for over https begin with it. */
  requests: string[];
  /** Serves this page from now on. */
  put(address: string, page: ServedPage): void;
  close(): Promise<void>;
}

/** Serves these pages on a free port of 127.0.0.1; every other address is 404. */
export async function servePages(given: Pages): Promise<PageServer> {
  const pages = { ...given };
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const address = addressOf(request);
    requests.push(address);
    const page = pages[address];
    response.writeHead(page ? 200 : 404, { 'content-type': page?.type ?? 'text/html; charset=utf-8' });
    response.end(page?.body ?? '<!doctype html><title>404</title>');
  });
  // What is asked for over https comes as the wish for a tunnel.
  server.on('connect', (request, socket) => {
    requests.push(`https://${request.url}`);
    socket.end('HTTP/1.1 502 no tunnel\r\n\r\n');
  });
  // A browser that is closed leaves its connections as they are.
  server.on('connection', (socket) => socket.on('error', () => socket.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    requests,
    put(address, page) {
      pages[address] = page;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

// A proxy is asked for whole addresses, a server for paths.
function addressOf(request: IncomingMessage): string {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
  return url.hostname + url.pathname + url.search;
}
