import { readFileSync } from 'node:fs';

/** The page's icon as an address that carries it. */
export function iconAddress(): string {
  return `data:image/svg+xml;base64,${readFileSync('public/icon.svg').toString('base64')}`;
}
