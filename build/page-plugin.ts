import type { IndexHtmlTransformContext, Plugin } from 'vite';
import { inlineHashes } from './inline-hashes.ts';
import { runTypeScript } from './run-typescript.ts';
import { contentSecurityPolicy, headersFile, type InlineHashes } from './security-policy.ts';

type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>;

/** The page with its style sheets within it, so that the first paint waits for nothing but the page itself. */
function withInlineStyles(html: string, bundle: Bundle): string {
  return html.replace(/<link rel="stylesheet"[^>]* href="\.\/([^"]+)">/g, (link, name: string) => {
    const file = bundle[name];
    if (file?.type !== 'asset') return link;
    const style = typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
    // The disabled link is never fetched; it tells the chunks that come later that these styles are there.
    return `<style>${style.replaceAll('url(./', 'url(./assets/')}</style><link rel="stylesheet" href="./${name}" disabled>`;
  });
}

/**
 * Writes the page: the default headline as HTML, what a shared link shows, and the content security policy, in the page
 * and as a headers file for static hosts.
 */
export function pagePlugin(folder: string): Plugin {
  let hashes: InlineHashes = { scripts: [], styles: [] };
  let isBuild = false;
  return {
    name: 'page',
    configResolved(config) {
      isBuild = config.command === 'build';
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const { renderPage } = await runTypeScript<typeof import('./render-page.ts')>('build/render-page.ts');
        const page = renderPage(withInlineStyles(html, bundle ?? {}), {
          folder,
          files: Object.keys(bundle ?? {}),
        });
        if (!isBuild) return page;
        hashes = inlineHashes(page);
        const meta = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(hashes)}">`;
        return page.replace('<meta charset="utf-8">', `<meta charset="utf-8">\n    ${meta}`);
      },
    },
    generateBundle: {
      order: 'post',
      handler() {
        this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(hashes) });
      },
    },
  };
}
