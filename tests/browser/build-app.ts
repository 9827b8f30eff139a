import { build } from '../../scripts/build.ts';

const [, , outDir, edition] = process.argv;
if (outDir === undefined) throw new Error('Name the folder to build into.');
await build({ outDir, edition: edition === 'internal' ? 'internal' : 'public' });
