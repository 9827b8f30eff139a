import { renderStaticPage } from '#src/app/static-page.tsx';
import { LANGUAGES } from '#src/domain/language.ts';
import { bundleRecord } from './bundle-record.ts';

/** `files` are the names of the built files, of which those that the first view needs are fetched ahead. */
export interface PageOptions {
  readonly folder: string;
  readonly files: readonly string[];
}

/** Scripts that a page needs at once beside its first: its record, and what loads one that is a file of its own. */
const FIRST_OF_SMALL = /^assets\/_virtual_record[-.].*\.js$/;
const FIRST_OF_LARGE = /^assets\/(_virtual_record|open-compact-record)[-.].*\.js$/;

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The interface's texts in Bulgarian, fetched ahead where they are needed. */
const BULGARIAN_TEXTS = /^assets\/_virtual_bulgarian-texts[-.].*\.js$/;

/** Fonts that the first paint needs in every language, and those that it needs in Bulgarian alone. */
function fontFiles(files: readonly string[]): {
  readonly always: readonly string[];
  readonly cyrillic: readonly string[];
} {
  const named = (script: string) =>
    files.filter((file) => new RegExp(`source-(sans-3|serif-4)-${script}-wght-normal.*\\.woff2$`).test(file));
  return { always: named('latin'), cyrillic: named('cyrillic') };
}

/**
 * Runs before the first paint: the theme, a skeleton in place of the headline where the address asks for another result
 * (not for the same in another language or view), and where Bulgarian is read its fonts and texts.
 */
function beforeFirstPaint(site: readonly string[], cyrillic: readonly string[], texts: readonly string[]): string {
  return `(function(){var d=document.documentElement,s={},q=new URLSearchParams(location.search),l=q.get('lang'),o=${JSON.stringify(site)};try{s={theme:localStorage.getItem('theme'),language:localStorage.getItem('language')}}catch(e){}d.dataset.theme=s.theme==='dark'||s.theme==='light'?s.theme:matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light';var c=[l,s.language].concat(navigator.languages.map(function(t){return t.slice(0,2).toLowerCase()})).find(function(t){return o.indexOf(t)>=0})||o[0];if(Array.from(q).some(function(p){return!(p[0]==='lang'||p[0]==='organisation'||p[0]==='view'&&p[1]!=='present')}))d.dataset.pending='';d.lang=c;function h(f,s){var k=document.createElement('link');Object.assign(k,s);k.href='./'+f;document.head.append(k)}if(c==='bg'){${JSON.stringify(cyrillic)}.forEach(function(f){h(f,{rel:'preload',as:'font',type:'font/woff2',crossOrigin:''})});${JSON.stringify(texts)}.forEach(function(f){h(f,{rel:'modulepreload'})})}})()`;
}

/** The page with its head and its static body, in the site's first language. */
export function renderPage(html: string, { folder, files }: PageOptions): string {
  const { record } = bundleRecord(folder);
  if (record === undefined)
    return html.replace('<!--page-head-->', '<title>International activity</title>').replace('<!--page-body-->', '');
  const { site } = record;
  const languages = site.languages.length > 0 ? site.languages : LANGUAGES;
  const first = languages[0] ?? 'en';
  const { body, headline } = renderStaticPage(record, languages);
  const title = escapeHtml(`${site.title[first]} · ${site.subtitle[first]}`);
  const description = escapeHtml(headline);
  const address = (path: string) =>
    escapeHtml(
      site.url === undefined ? `./${path}` : new URL(path, site.url.endsWith('/') ? site.url : `${site.url}/`).href,
    );
  const isCompact = files.some((file) => file.endsWith('.idcr'));
  const ahead = files
    .filter((file) => (isCompact ? FIRST_OF_LARGE : FIRST_OF_SMALL).test(file))
    .map((file) => `<link rel="modulepreload" href="./${file}">`);
  const bulgarianTexts = files.filter((file) => BULGARIAN_TEXTS.test(file));
  const fonts = fontFiles(files);
  const head = [
    `<title>${title}</title>`,
    `<meta name="description" content="${description}">`,
    '<meta property="og:type" content="website">',
    `<meta property="og:title" content="${title}">`,
    `<meta property="og:description" content="${description}">`,
    `<meta property="og:image" content="${address('social.png')}">`,
    `<meta property="og:image:alt" content="${title}">`,
    `<meta property="og:locale" content="${first}">`,
    ...(site.url === undefined ? [] : [`<meta property="og:url" content="${escapeHtml(site.url)}">`]),
    ...fonts.always.map((file) => `<link rel="preload" href="./${file}" as="font" type="font/woff2" crossorigin>`),
    '<meta name="twitter:card" content="summary_large_image">',
    '<style>[data-pending] .static-text > * { visibility: hidden }</style>',
    `<script>${beforeFirstPaint(languages, fonts.cyrillic, bulgarianTexts)}</script>`,
    ...ahead,
  ];
  const noScript = `<noscript><p>${title}: this page needs JavaScript. The result: ${description}</p></noscript>`;
  return html
    .replace('<html lang="en">', `<html lang="${first}">`)
    .replace('<!--page-head-->', () => head.join('\n    '))
    .replace('<!--page-body-->', () => body)
    .replace('</body>', () => `  ${noScript}\n  </body>`);
}
