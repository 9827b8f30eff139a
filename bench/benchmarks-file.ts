import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const FILE = 'docs/benchmarks.md';
const HEAD = `# Benchmarks

Written by the benchmarks themselves: \`npm run bench\`, or one of them (\`npm run bench:filter\`).
`;

const begin = (name: string) => `<!-- ${name}: begin -->`;
const end = (name: string) => `<!-- ${name}: end -->`;

/** Puts a section into docs/benchmarks.md, in place of the one of that name or after the others. */
export function writeSection(name: string, text: string, file = FILE): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : HEAD;
  const section = `${begin(name)}\n\n${text.trim()}\n\n${end(name)}`;
  const [from, to] = [before.indexOf(begin(name)), before.indexOf(end(name))];
  const after =
    from === -1 || to === -1
      ? `${before.trimEnd()}\n\n${section}\n`
      : `${before.slice(0, from)}${section}${before.slice(to + end(name).length)}`;
  writeFileSync(file, after);
}

/** A table in Markdown. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
