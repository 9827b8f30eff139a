import type { Plugin } from 'vite';
import type { Edition } from './edition.ts';
import { iconAddress } from './icon.ts';
import { inlineHashes } from './inline-hashes.ts';
import { runTypeScript } from './run-typescript.ts';
import { oneFilePolicy } from './security-policy.ts';
import { staffFieldsBlock } from './staff-fields-plugin.ts';

const text = (source: string | Uint8Array): string =>
  typeof source === 'string' ? source : new TextDecoder().decode(source);

/** A script as it can stand within HTML: nothing in it may look like its own end, or like a comment's start. */
const withinHtml = (source: string): string => source.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

/**
 * Writes the page as one HTML file that carries its scripts, styles, fonts and record, with a policy that names its
 * scripts and styles by their hashes and allows no connection at all.
 */
export function oneFilePlugin(folder: string, edition: Edition): Plugin {
  return {
    name: 'one-file',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const { renderPage } = await runTypeScript<typeof import('./render-page.ts')>('build/render-page.ts');
        return renderPage(html, { folder, files: [] });
      },
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('the build made no index.html');
        const icon = iconAddress();
        let script = '';
        let style = '';
        for (const [name, file] of Object.entries(bundle)) {
          if (file.type === 'chunk') script += file.code.replaceAll('./icon.svg', icon);
          else if (name.endsWith('.css'))
            style += text(file.source).replaceAll('font-display:optional', 'font-display:block');
          if (name !== 'index.html') delete bundle[name];
        }
        const staff = edition === 'internal' ? await staffFieldsBlock(folder) : '';
        const inlined = text(page.source)
          .replaceAll(/\.?\/icon\.svg/g, icon)
          .replace(/<link rel="stylesheet"[^>]*>\s*/g, '')
          .replace(/<script type="module"[^>]*><\/script>\s*/g, '')
          .replace('</head>', () => `<style>${style}</style>\n  </head>`)
          .replace('</body>', () => `${staff}<script type="module">${withinHtml(script)}</script>\n  </body>`);
        const policy = oneFilePolicy(inlineHashes(inlined));
        page.source = inlined.replace(
          '<meta charset="utf-8">',
          `<meta charset="utf-8">\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`,
        );
      },
    },
  };
}
