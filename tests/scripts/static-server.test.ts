import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StaticServer, serveFolder } from '../../scripts/static-server.ts';

const around = mkdtempSync(join(tmpdir(), 'static-server-'));
const folder = join(around, 'site');
const page = `<!doctype html><title>Начало</title>${'<p>Again</p>'.repeat(200)}`;
let server: StaticServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  mkdirSync(join(folder, 'guide & more'));
  writeFileSync(join(around, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'guide & more', 'index.html'), 'guide');
  writeFileSync(join(folder, 'assets', 'app.js'), 'export const a = 1;'.repeat(100));
  writeFileSync(join(folder, 'assets', 'font.woff2'), 'w'.repeat(1000));
  writeFileSync(join(folder, '.hidden'), 'hidden');
  writeFileSync(join(folder, '_headers'), '/*\n  X-Frame-Options: DENY\n/assets/*\n  X-Kind: asset\n');
  symlinkSync(join(around, 'secret.txt'), join(folder, 'link.txt'));
  server = await serveFolder({ folder, port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(around, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** Sends the path as it stands, which `fetch` would tidy up first. */
function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    const sent = request({ host: '127.0.0.1', port: server.port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.once('error', fail);
    sent.end();
  });
}

describe('a served folder', () => {
  test('gives its page for the bare address, to be asked for again', async () => {
    const { status, headers, body } = await ask('/?country=GB');
    expect(status).toBe(200);
    expect(body.toString()).toBe(page);
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
  });

  test('lets assets be kept for ever', async () => {
    const { headers } = await ask('/assets/app.js');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  test('answers 304 to who knows the file already', async () => {
    const { headers } = await ask('/');
    const again = await ask('/', { 'if-none-match': `"other", ${headers.etag}` });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
    expect((await ask('/', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('has a new ETag and the new text when a file changes', async () => {
    writeFileSync(join(folder, 'changing.txt'), 'one');
    const before = await ask('/changing.txt');
    writeFileSync(join(folder, 'changing.txt'), 'second');
    const after = await ask('/changing.txt');
    expect(after.body.toString()).toBe('second');
    expect(after.headers.etag).not.toBe(before.headers.etag);
  });

  test('sets the headers of its _headers file, also on what is not there', async () => {
    expect((await ask('/')).headers['x-frame-options']).toBe('DENY');
    expect((await ask('/nothing')).headers['x-frame-options']).toBe('DENY');
    expect((await ask('/assets/app.js')).headers['x-kind']).toBe('asset');
    expect((await ask('/')).headers).not.toHaveProperty('x-kind');
  });

  test('sends a folder to its address with a slash', async () => {
    const { status, headers } = await ask('/guide%20&%20more?a=1');
    expect(status).toBe(301);
    expect(headers.location).toBe('/guide%20%26%20more/?a=1');
    expect((await ask(headers.location ?? '')).body.toString()).toBe('guide');
  });
});

describe('a part of a file', () => {
  const FONT = '/assets/font.woff2';

  test.each([
    ['bytes=600-', 'bytes 600-999/1000', 400],
    ['bytes=0-9', 'bytes 0-9/1000', 10],
    ['bytes=990-5000', 'bytes 990-999/1000', 10],
    ['bytes=-100', 'bytes 900-999/1000', 100],
  ])('is given for %s', async (range, contentRange, length) => {
    const { status, headers, body } = await ask(FONT, { range });
    expect(status).toBe(206);
    expect(headers['content-range']).toBe(contentRange);
    expect(body).toHaveLength(length);
  });

  test('goes on where another request broke off, while the file is the same', async () => {
    writeFileSync(join(folder, 'growing.idcr'), 'first version');
    const { headers } = await ask('/growing.idcr');
    expect(headers['accept-ranges']).toBe('bytes');
    const rest = { range: 'bytes=6-', 'if-range': String(headers.etag) };
    expect((await ask('/growing.idcr', rest)).body.toString()).toBe('version');
    writeFileSync(join(folder, 'growing.idcr'), 'a second one');
    const whole = await ask('/growing.idcr', rest);
    expect(whole.status).toBe(200);
    expect(whole.body.toString()).toBe('a second one');
  });

  test.each(['bytes=1000-', 'bytes=-0'])('is refused where there is none: %s', async (range) => {
    const { status, headers } = await ask(FONT, { range });
    expect(status).toBe(416);
    expect(headers['content-range']).toBe('bytes */1000');
  });

  test.each(['bytes=9-2', 'bytes=-', 'bytes=0-1,5-6', 'lines=1-2'])('is the whole for %s', async (range) => {
    expect((await ask(FONT, { range })).status).toBe(200);
  });

  test('is the whole for text, which may go compressed', async () => {
    expect((await ask('/', { range: 'bytes=0-9' })).status).toBe(200);
  });
});

describe('compression', () => {
  test('is for text, and for who takes it', async () => {
    const packed = await ask('/', { 'accept-encoding': 'br, gzip;q=0.8' });
    expect(packed.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
    expect(packed.headers['content-length']).toBe(String(packed.body.length));
    expect(gunzipSync(packed.body).toString()).toBe(page);
    expect((await ask('/', { 'accept-encoding': 'gzip;q=0' })).headers).not.toHaveProperty('content-encoding');
    const font = await ask('/assets/font.woff2', { 'accept-encoding': 'gzip' });
    expect(font.headers).not.toHaveProperty('content-encoding');
    expect(font.headers['content-type']).toBe('font/woff2');
  });
});

describe('what it keeps to itself', () => {
  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/..\\secret.txt',
    '/link.txt',
    '/.hidden',
    '/_headers',
    '/a%00b',
    '/index.html/',
    '/nothing.html',
  ])('has nothing at %s', async (path) => {
    const { status, headers, body } = await ask(path);
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(body.toString()).toBe('There is nothing at this address.\n');
  });

  test('gives its page for an address of 100 KB too, and refuses one without end', async () => {
    const { status, body } = await ask(`/?q=${'a'.repeat(102_400)}`);
    expect(status).toBe(200);
    expect(body.toString()).toBe(page);
    await expect(ask(`/?q=${'a'.repeat(300_000)}`).then((answer) => answer.status)).resolves.toBe(431);
    expect((await ask('/')).status).toBe(200);
  });

  test('cannot read a broken address', async () => {
    expect((await ask('/%zz')).status).toBe(400);
  });
  test('answers to names of this machine only', async () => {
    expect((await ask('/', { host: 'elsewhere.example' })).status).toBe(421);
    expect((await ask('/', { host: 'localhost:80' })).status).toBe(200);
  });
  test('takes GET and HEAD, and nothing else', async () => {
    const head = await ask('/', {}, 'HEAD');
    expect(head.body).toHaveLength(0);
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(page)));
    const post = await ask('/', {}, 'POST');
    expect(post.status).toBe(405);
    expect(post.headers.allow).toBe('GET, HEAD');
  });
});

describe('ports and folders', () => {
  test('takes the next free port if the wanted one is busy, and says so', async () => {
    const next = await serveFolder({ folder, port: server.port, fallbackPorts: 20 });
    expect(next.port).toBeGreaterThan(server.port);
    expect(next.url).toBe(`http://127.0.0.1:${next.port}/`);
    await next.close();
  });
  test('throws if there is no port left to try', async () => {
    await expect(serveFolder({ folder, port: server.port })).rejects.toThrow(`Port ${server.port} is busy.`);
  });
  test('frees its port at once when closed, open connections or not', async () => {
    const short = await serveFolder({ folder, port: 0 });
    await new Promise<void>((done) => get(short.url, (response) => response.resume().once('end', done)));
    await short.close();
    const again = await serveFolder({ folder, port: short.port });
    expect(again.port).toBe(short.port);
    await again.close();
  });
  test('throws if the folder is not there or its _headers file is broken', async () => {
    await expect(serveFolder({ folder: join(around, 'nowhere'), port: 0 })).rejects.toThrow('ENOENT');
    const broken = join(around, 'broken');
    mkdirSync(broken);
    writeFileSync(join(broken, '_headers'), 'X-A: one');
    await expect(serveFolder({ folder: broken, port: 0 })).rejects.toThrow('_headers, line 1');
  });
});
