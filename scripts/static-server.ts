import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type ByteRange, byteRange } from './byte-range.ts';
import { type HeaderRule, headersFor, parseHeaderRules } from './header-rules.ts';
import { type FileFinder, fileFinder, type ServedFile } from './served-file.ts';

/** What to serve, and where. */
export interface ServeOptions {
  readonly folder: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Only this machine can reach it. Default `127.0.0.1`. */
  readonly host?: '127.0.0.1' | '::1';
  /** How many of the following ports to try if `port` is busy. Default 0. */
  readonly fallbackPorts?: number;
}

/** A server that runs. */
export interface StaticServer {
  /** For instance `http://127.0.0.1:4173/`. */
  readonly url: string;
  /** The port it took: another one than the wanted one if that was busy. */
  readonly port: number;
  readonly close: () => Promise<void>;
}

const OWN_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/** Room for an address that is far too long, in bytes, so that the page itself can say what it makes of it. */
const LONGEST_HEADERS = 256 * 1024;
const FOREVER = 'public, max-age=31536000, immutable';

/**
 * Serves a folder to this machine the way static hosts do: with the headers that its `_headers` file asks for, text
 * compressed, the rest in parts for who asks for a part, `/assets/` kept for ever and everything else checked by its ETag.
 *
 * It answers requests for this machine's own names only, so that no other site can read it through a name of its own.
 * Throws if the folder does not exist, its `_headers` file is broken, or no port is free.
 */
export async function serveFolder(options: ServeOptions): Promise<StaticServer> {
  const { folder, port, host = '127.0.0.1', fallbackPorts = 0 } = options;
  const find = await fileFinder(folder);
  await readHeaderRules(folder);
  const server = createServer({ maxHeaderSize: LONGEST_HEADERS }, (request, response) => {
    readHeaderRules(folder)
      .then((rules) => answer(request, response, find, (path) => headersFor(path, rules)))
      .catch(() => response.destroy());
  });
  const taken = await listen(server, port, host, fallbackPorts);
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

type HeaderReader = (path: string) => Readonly<Record<string, string>>;

/** Read anew for each request, as a build that runs meanwhile changes the policy together with the page. */
async function readHeaderRules(folder: string): Promise<readonly HeaderRule[]> {
  return parseHeaderRules(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''));
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  find: FileFinder,
  hostHeaders: HeaderReader,
): Promise<void> {
  const say = (status: number, text: string, headers: Readonly<Record<string, string>> = {}): void => {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
    response.end(request.method === 'HEAD' ? undefined : `${text}\n`);
  };

  const name = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  if (!OWN_NAMES.includes(name)) return say(421, `This server answers to ${OWN_NAMES.join(', ')} only.`);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return say(405, 'Only GET and HEAD are answered.', { allow: 'GET, HEAD' });
  }
  const [address = '/', query] = (request.url ?? '/').split('?', 2);
  const path = decodePath(address);
  if (path === undefined) return say(400, 'This address cannot be read.');
  const served = await find(path);
  if (served.kind === 'none') return say(404, 'There is nothing at this address.', hostHeaders(path));
  if (served.kind === 'folder') {
    const parts = path.split('/').filter((part) => part !== '');
    const slashed = `/${parts.map((part) => `${encodeURIComponent(part)}/`).join('')}`;
    return say(301, 'This address ends with a slash.', {
      location: query === undefined ? slashed : `${slashed}?${query}`,
    });
  }
  send(request, response, served.file, path, hostHeaders(path));
}

function decodePath(address: string): string | undefined {
  try {
    const path = decodeURIComponent(address);
    return path.startsWith('/') ? path : undefined;
  } catch {
    return undefined;
  }
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  file: ServedFile,
  path: string,
  hostHeaders: Readonly<Record<string, string>>,
): void {
  const compressed = acceptsGzip(request) ? file.compressed : undefined;
  const body = compressed ?? file.body;
  const headers = {
    'content-type': file.contentType,
    'cache-control': path.startsWith('/assets/') ? FOREVER : 'no-cache',
    etag: file.etag,
    ...(file.compressed === undefined ? { 'accept-ranges': 'bytes' } : { vary: 'accept-encoding' }),
    ...hostHeaders,
  };
  const known = (request.headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (known.includes(file.etag.replace(/^W\//, ''))) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  const range = request.method === 'GET' ? byteRange(request.headers, file) : undefined;
  if (range !== undefined) {
    sendPart(response, body, range, headers);
    return;
  }
  const encoding = compressed === undefined ? {} : { 'content-encoding': 'gzip' };
  response.writeHead(200, { ...headers, ...encoding, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function sendPart(
  response: ServerResponse,
  body: Buffer,
  range: ByteRange,
  headers: Readonly<Record<string, string>>,
): void {
  if (range === 'unsatisfiable') {
    response.writeHead(416, { ...headers, 'content-range': `bytes */${body.length}` });
    response.end();
    return;
  }
  const { first, last } = range;
  const part = body.subarray(first, last + 1);
  response.writeHead(206, {
    ...headers,
    'content-range': `bytes ${first}-${last}/${body.length}`,
    'content-length': part.length,
  });
  response.end(part);
}

function acceptsGzip(request: IncomingMessage): boolean {
  const offers = String(request.headers['accept-encoding'] ?? '').split(',');
  return offers.some((offer) => /^\s*(gzip|\*)\s*(;\s*q=(1(\.0*)?|0\.0*[1-9]\d*)\s*)?$/i.test(offer));
}

async function listen(server: Server, wanted: number, host: string, fallbackPorts: number): Promise<number> {
  const last = wanted === 0 ? 0 : Math.min(wanted + fallbackPorts, 65_535);
  for (let port = wanted; port <= last; port += 1) {
    const taken = await tryPort(server, port, host);
    if (taken !== undefined) return taken;
  }
  const which = last === wanted ? `Port ${wanted} is busy` : `All ports from ${wanted} to ${last} are busy`;
  throw new Error(`${which}.`);
}

function tryPort(server: Server, port: number, host: string): Promise<number | undefined> {
  return new Promise((done, fail) => {
    const refused = (error: NodeJS.ErrnoException): void => {
      server.off('listening', listening);
      if (error.code === 'EADDRINUSE') done(undefined);
      else fail(error);
    };
    const listening = (): void => {
      server.off('error', refused);
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    };
    server.once('error', refused);
    server.once('listening', listening);
    server.listen(port, host);
  });
}
