import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { GAZETTEER } from '../../scripts/data-synthetic.ts';
import type { Surroundings } from './surroundings.ts';

const run = promisify(execFile);

/** Runs in the child: a process of its own for each call, so that none inherits the other's memory. */
const SCRIPT = `
const [bundle, gazetteer, call, size] = process.argv.slice(1);
const { readFileSync } = await import('node:fs');
const measures = await import(bundle);
process.stdout.write(JSON.stringify(measures[call](readFileSync(gazetteer, 'utf8'), Number(size))));
`;

/** Node, the version that runs this. */
export function inNode(bundle: string): Surroundings {
  return {
    name: `Node ${process.versions.node}`,
    call: async (measure, size) => {
      const options = ['--max-old-space-size=8192', '--expose-gc', '--input-type=module', '-e', SCRIPT];
      const { stdout } = await run(process.execPath, [...options, bundle, GAZETTEER, measure, String(size)], {
        maxBuffer: 2 ** 26,
      });
      return JSON.parse(stdout);
    },
    close: async () => {},
  };
}
