import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** A file as it goes over the wire. */
export interface ServedFile {
  readonly contentType: string;
  readonly body: Buffer;
  /** The body compressed, for text that gets smaller by it. */
  readonly compressed: Buffer | undefined;
  /** Quoted, of the content; weak where it stands for two encodings. */
  readonly etag: string;
}

/** What a path leads to: a file, a folder whose address lacks its closing slash, or nothing. */
export type Served =
  | { readonly kind: 'file'; readonly file: ServedFile }
  | { readonly kind: 'folder' }
  | { readonly kind: 'none' };

/** Finds what a decoded path such as `/assets/app.js` leads to. */
export type FileFinder = (path: string) => Promise<Served>;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};
const compress = promisify(gzip);

/**
 * Makes a finder for the files of one folder. It keeps what it has read and compressed until the file changes.
 *
 * It never leaves the folder, by `..` or by a link, and it hides what static hosts keep to themselves: `_headers`,
 * `_redirects` and names that begin with a dot. Throws if the folder does not exist.
 */
export async function fileFinder(folder: string): Promise<FileFinder> {
  const root = await realpath(folder);
  const kept = new Map<string, { stamp: string; file: Promise<ServedFile> }>();

  const isInside = (path: string): boolean => path === root || path.startsWith(root + sep);

  return async (path) => {
    const parts = path.split('/').filter((part) => part !== '');
    if (path.includes('\0') || path.includes('\\') || parts.some(isHidden)) return { kind: 'none' };
    try {
      const target = await realpath(join(root, ...parts, path.endsWith('/') ? 'index.html' : ''));
      if (!isInside(target)) return { kind: 'none' };
      const found = await stat(target);
      if (found.isDirectory()) return { kind: 'folder' };
      const stamp = `${found.size} ${found.mtimeMs}`;
      const before = kept.get(target);
      const file = before?.stamp === stamp ? before.file : readServedFile(target);
      kept.set(target, { stamp, file });
      return { kind: 'file', file: await file };
    } catch {
      return { kind: 'none' };
    }
  };
}

function isHidden(name: string): boolean {
  return name.startsWith('.') || name === '_headers' || name === '_redirects';
}

async function readServedFile(path: string): Promise<ServedFile> {
  const body = await readFile(path);
  const contentType = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
  const isText = contentType.includes('charset');
  const smaller = isText ? await compress(body, { level: 9 }) : body;
  const compressed = smaller.length < body.length ? smaller : undefined;
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { contentType, body, compressed, etag: compressed === undefined ? tag : `W/${tag}` };
}
