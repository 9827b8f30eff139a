import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';
import { type Plugin, parseAst } from 'vite';

const MESSAGES = resolve('src/i18n/messages');

/** Signs without which a text is no pattern; such a text stays as it is. */
const SIGNS = /[{<']/;

interface Place {
  readonly start: number;
  readonly end: number;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Every string of a syntax tree with its place in the source. Throws where one is put together as the page runs. */
function* stringsIn(node: object): Generator<Place & { readonly text: string }> {
  const [type, value, start, end] = ['type', 'value', 'start', 'end'].map((key): unknown => Reflect.get(node, key));
  if (type === 'TemplateLiteral') throw new Error('a message is written out whole, not put together');
  if (type === 'Literal' && typeof value === 'string') yield { text: value, start: Number(start), end: Number(end) };
  else for (const child of Object.values(node)) if (isObject(child)) yield* stringsIn(child);
}

/** A module of messages with each ICU pattern replaced by what it parses to. Throws where a pattern is none. */
export function compiledMessages(code: string): string {
  const patterns = [...stringsIn(parseAst(code))].filter(({ text }) => SIGNS.test(text));
  return patterns.reduceRight(
    (rest, { text, start, end }) => rest.slice(0, start) + JSON.stringify(parse(text)) + rest.slice(end),
    code,
  );
}

/** Parses the interface's messages while building, so that the page carries no parser and spends no time on it. */
export function compiledMessagesPlugin(): Plugin {
  return {
    name: 'compiled-messages',
    enforce: 'post',
    config: () => ({
      resolve: {
        alias: [
          {
            find: /^@formatjs\/icu-messageformat-parser$/,
            replacement: createRequire(import.meta.url).resolve('@formatjs/icu-messageformat-parser/no-parser.js'),
          },
        ],
      },
    }),
    transform(code, id) {
      return id.startsWith(MESSAGES) ? { code: compiledMessages(code), map: null } : undefined;
    },
  };
}
