import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { messageView, page } from './pages.ts';
import type { Ticket } from './ticket.ts';
import { TICKETS } from './tickets.ts';

export interface Desk {
  /** Such as `http://127.0.0.1:4173`. */
  url: string;
  stop(): Promise<void>;
}

const ASSETS: Record<string, string> = {
  '/desk.css': 'text/css; charset=utf-8',
  '/desk.js': 'text/javascript; charset=utf-8',
};

/** Starts a desk of its own on loopback; port 0 takes a free one. Nothing outlives the process. */
export async function startDesk({ port = 0 }: { port?: number } = {}): Promise<Desk> {
  const tickets = structuredClone(TICKETS);
  const started = new Date();
  const server = createServer((request, response) => {
    answer(tickets, started, request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end('The demo desk failed; see its terminal.');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The demo desk got no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(tickets: Ticket[], started: Date, request: IncomingMessage, response: ServerResponse) {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const send = (type: string, body: string) =>
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);

  const asset = ASSETS[pathname];
  if (asset) return send(asset, await readFile(new URL(`.${pathname}`, import.meta.url), 'utf8'));
  if (pathname === '/') return response.writeHead(302, { location: '/tickets' }).end();
  if (pathname === '/tickets') return send(PAGE, page(tickets, undefined, started));

  const ticket = tickets.find((one) => one.id === Number(searchParams.get('id')));
  if (!ticket) return response.writeHead(404, { 'content-type': 'text/plain' }).end('No such ticket.');
  if (pathname === '/ticket') return send(PAGE, page(tickets, ticket, started));
  if (pathname === '/ticket/next' && request.method === 'POST') return send(PAGE, letAnswer(ticket, started));
  return response.writeHead(404).end();
}

const PAGE = 'text/html; charset=utf-8';

/** Adds the guest's next message and gives its HTML; empty when there is none left. */
function letAnswer(ticket: Ticket, started: Date): string {
  if (!ticket.next) return '';
  const hoursAgo = (started.getTime() - Date.now()) / 3_600_000;
  const message = { from: 'customer' as const, author: ticket.customer.name, hoursAgo, text: ticket.next };
  delete ticket.next;
  ticket.messages.push(message);
  return messageView(ticket, message, ticket.messages.length - 1, started).source;
}
