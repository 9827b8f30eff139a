import { build } from '../../scripts/build.ts';

const outDir = process.argv[2];
if (outDir === undefined) throw new Error('Name the folder to build into.');
await build({ outDir });
