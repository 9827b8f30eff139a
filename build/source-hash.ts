import { createHash } from 'node:crypto';

/** The scripts that stand in a page itself, so that its policy can name them by their hash. Modules count too. */
export function inlineScripts(html: string): readonly string[] {
  return [...html.matchAll(/<script(?: type="module")?>([\s\S]*?)<\/script>/g)].map(([, source = '']) => source);
}

/** A source as a content security policy names it. */
export function sourceHash(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
}
