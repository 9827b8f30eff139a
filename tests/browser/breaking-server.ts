import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LargeBuild } from './large-build.ts';

/** A server whose connections break. */
export interface BreakingServer {
  readonly url: string;
  /** The `Range` of each request for the record, `whole` where there was none. */
  readonly asked: readonly string[];
  /** From now on another version lies there. */
  readonly replace: (etag: string) => void;
  readonly close: () => void;
}

/** Serves what was built; of the record the first answers break off after 60 % of what was asked for. */
export async function breaking({ url, content }: LargeBuild, times: number): Promise<BreakingServer> {
  const asked: string[] = [];
  let etag = '"one"';
  const server = createServer(async (request, response) => {
    const address = request.url ?? '/';
    if (address.endsWith('.idcr')) {
      asked.push(request.headers.range ?? 'whole');
      const first = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
      const from = request.headers['if-range'] === etag ? first : 0;
      const rest = content.subarray(from);
      response.writeHead(from > 0 ? 206 : 200, {
        'content-type': 'application/octet-stream',
        'content-length': rest.length,
        etag,
        ...(from > 0 ? { 'content-range': `bytes ${from}-${content.length - 1}/${content.length}` } : {}),
      });
      if (asked.length > times) response.end(rest);
      else response.write(rest.subarray(0, rest.length * 0.6), () => setTimeout(() => response.destroy(), 300));
      return;
    }
    const answer = await fetch(new URL(address, url));
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    replace: (next) => {
      etag = next;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
