import { createHash } from 'node:crypto';
import type { InlineHashes } from './security-policy.ts';

/** The scripts that stand in a page itself, so that its policy can name them by their hash. Modules count too. */
function inlineScripts(html: string): readonly string[] {
  return [...html.matchAll(/<script(?: type="module")?>([\s\S]*?)<\/script>/g)].map(([, source = '']) => source);
}

/** The styles that stand in a page itself. */
function inlineStyles(html: string): readonly string[] {
  return [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, source = '']) => source);
}

/** A source as a content security policy names it. */
function sourceHash(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
}

/** What stands in a page itself, as its policy names it. */
export function inlineHashes(html: string): InlineHashes {
  return { scripts: inlineScripts(html).map(sourceHash), styles: inlineStyles(html).map(sourceHash) };
}
