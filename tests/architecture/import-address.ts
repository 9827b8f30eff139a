import { posix } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';
import type { SourceFile } from './source-file.ts';

/** Stands for an address that is put together when the code runs. */
export const COMPUTED = '(computed)';

type Node = ESTree.Node | null | undefined;

/**
 * All addresses a module names: imports and re-exports of values and types, dynamic ones, `import('…')` types,
 * `new URL('…', import.meta.url)` and `import.meta.glob`. What stands in comments, strings and markup is none.
 *
 * An address that is no literal appears as `COMPUTED`. Throws if the file cannot be parsed.
 */
export function importAddresses({ path, text }: SourceFile): readonly string[] {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path} cannot be parsed: ${error.message}`);
  const addresses: string[] = [];
  const add = (source: Node): void => {
    addresses.push(source?.type === 'Literal' && typeof source.value === 'string' ? source.value : COMPUTED);
  };
  new Visitor({
    ImportDeclaration: ({ source }) => add(source),
    ExportAllDeclaration: ({ source }) => add(source),
    ExportNamedDeclaration: ({ source }) => {
      if (source !== null) add(source);
    },
    ImportExpression: ({ source }) => add(source),
    TSImportType: ({ source }) => add(source),
    TSExternalModuleReference: ({ expression }) => add(expression),
    NewExpression: ({ callee, arguments: [address, base] }) => {
      if (callee.type === 'Identifier' && callee.name === 'URL' && isImportMeta(base, 'url')) add(address);
    },
    CallExpression: ({ callee, arguments: [pattern] }) => {
      if (isImportMeta(callee, 'glob')) add(pattern);
    },
  }).visit(program);
  return addresses;
}

/**
 * The project's file that an address means, for instance `src/domain/visit.ts` for `#src/domain/visit.ts`; queries such
 * as `?worker` are left off. Returns `undefined` for packages and virtual modules.
 */
export function resolveAddress(importer: string, address: string): string | undefined {
  const file = address.replace(/\?.*$/, '');
  if (/^\.{1,2}\//.test(file)) return posix.join(posix.dirname(importer), file);
  return /^#(src|build|tests)\//.test(file) ? posix.normalize(file.slice(1)) : undefined;
}

function isImportMeta(node: Node, property: string): boolean {
  return (
    node?.type === 'MemberExpression' &&
    node.object.type === 'MetaProperty' &&
    node.property.type === 'Identifier' &&
    node.property.name === property
  );
}
