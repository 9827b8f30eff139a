import { fileURLToPath } from 'node:url';
import { build } from './build.ts';
import { serveFolder } from './static-server.ts';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const DEFAULT_PORT = 4173;
const FALLBACK_PORTS = 50;

try {
  const wanted = wantedPort(process.env.PORT);
  console.log('Building the dashboard…');
  const begun = performance.now();
  await build();
  console.log(`Built in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);

  const server = await serveFolder({ folder: DIST, port: wanted, fallbackPorts: FALLBACK_PORTS });
  if (wanted !== 0 && server.port !== wanted) console.log(`Port ${wanted} is busy; took ${server.port} instead.`);
  console.log(`\nThe dashboard is at ${server.url}\nOnly this machine can reach it. Ctrl-C stops it.`);
  stopOnSignal(server.close);
} catch (error) {
  console.error(`The dashboard could not be started: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

/** Throws if `PORT` is set to something that is no port; 0 means any free one. */
function wantedPort(value: string | undefined): number {
  if (value === undefined || value === '') return DEFAULT_PORT;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) throw new Error(`PORT is "${value}"; it must be a number up to 65535.`);
  return port;
}

function stopOnSignal(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      console.log('\nStopped.');
      void close().then(() => process.exit(0));
    });
  }
}
