import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Plugin, parseAst } from 'vite';
import { compiledMessages } from './compiled-messages-plugin.ts';

const NAME = 'virtual:bulgarian-texts';
const RESOLVED = `\0${NAME}`;
const MESSAGES = resolve('src/i18n/messages');

/** Files of messages that the first view needs. The build stops where this list and the page differ. */
const FIRST_VIEW = ['address', 'app', 'dates', 'filters', 'headline', 'present-entry', 'timeline'];

const fileOf = (area: string): string => `${MESSAGES}/${area}.ts`;

/** Says that something did not arrive, and so cannot itself be fetched. */
const IN_BOTH = fileOf('no-record');

/** A text in Bulgarian: where it stands in its file, and the name of its message. */
interface Text {
  readonly message: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const part = (node: unknown, key: string): unknown =>
  typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined;

const parts = (node: unknown, key: string): readonly unknown[] => {
  const value = part(node, key);
  return Array.isArray(value) ? value : [];
};

const keyOf = (property: unknown): string =>
  String(part(part(property, 'key'), 'name') ?? part(part(property, 'key'), 'value'));

/** The Bulgarian texts of a file that declares one set of messages, and the set's name. Throws where it holds anything else. */
function bulgarianTexts(code: string): { readonly set: string; readonly texts: readonly Text[] } {
  const declared = parseAst(code, { lang: 'ts' }).body.flatMap((statement) =>
    parts(part(statement, 'declaration'), 'declarations'),
  );
  const [declarator] = declared;
  const [messages] = parts(part(declarator, 'init'), 'arguments');
  if (declared.length !== 1 || messages === undefined)
    throw new Error('a file of the first view declares one set of messages');
  const texts = parts(messages, 'properties').map((message) => {
    const value = part(
      parts(part(message, 'value'), 'properties').find((property) => keyOf(property) === 'bg'),
      'value',
    );
    const text = part(value, 'value');
    if (typeof text !== 'string') throw new Error(`"${keyOf(message)}" has no text in Bulgarian of its own`);
    return { message: keyOf(message), text, start: Number(part(value, 'start')), end: Number(part(value, 'end')) };
  });
  return { set: String(part(part(declarator, 'id'), 'name')), texts };
}

/** The messages without their Bulgarian texts. */
export function withoutBulgarian(code: string): string {
  return bulgarianTexts(code).texts.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}''${rest.slice(end)}`,
    code,
  );
}

/** A script that gives the messages of one file, imported from `file`, their Bulgarian texts. */
export function languagePack(code: string, file: string): string {
  const { set, texts } = bulgarianTexts(code);
  const lines = texts.map(({ message, text }) => `${set}[${JSON.stringify(message)}].bg = ${JSON.stringify(text)};`);
  return [`import { ${set} } from ${JSON.stringify(file)};`, compiledMessages(lines.join('\n'))].join('\n');
}

/**
 * Takes the Bulgarian texts of the first view out of the page's first script, so that it arrives sooner for everybody, and
 * provides them as `virtual:bulgarian-texts`. A page that is one file keeps them where they are.
 */
export function languagePackPlugin(oneFile: boolean): Plugin {
  const areas = new Set(FIRST_VIEW.map(fileOf));
  return {
    name: 'language-pack',
    apply: 'build',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      if (oneFile) return '';
      return [...areas].map((file) => languagePack(readFileSync(file, 'utf8'), file)).join('\n');
    },
    transform: {
      order: 'pre',
      handler: (code, id) => (!oneFile && areas.has(id) ? { code: withoutBulgarian(code), map: null } : undefined),
    },
    generateBundle(_options, bundle) {
      if (oneFile) return;
      const first = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === 'page');
      const found =
        first?.type === 'chunk' ? first.moduleIds.filter((id) => id.startsWith(MESSAGES) && id !== IN_BOTH) : [];
      const differing = [...new Set([...areas, ...found])].filter((id) => !areas.has(id) || !found.includes(id));
      if (differing.length > 0)
        this.error(`FIRST_VIEW in build/language-pack-plugin.ts and the page differ: ${differing.join(', ')}`);
    },
  };
}
