import { describe, expect, test } from 'vitest';
import { lengthFaults, MAX_LINES, nameFaults } from './architecture/file-rules.ts';
import { importAddresses } from './architecture/import-address.ts';
import { importCycles } from './architecture/import-cycles.ts';
import { importFaults } from './architecture/import-rules.ts';
import { readSourceFiles, type SourceFile } from './architecture/source-file.ts';

/** Path → why this file may be longer than the others. */
const LONG_FILES: ReadonlyMap<string, string> = new Map();

const file = (path: string, text = ''): SourceFile => ({ path, text });
const importing = (path: string, address: string): SourceFile => file(path, `import { a } from '${address}';`);

describe('this project', () => {
  const files = readSourceFiles(['src', 'build', 'scripts']);

  test('imports between rooms only as the table allows', () => {
    expect(importFaults(files)).toEqual([]);
  });
  test('has no import cycle', () => {
    expect(importCycles(files)).toEqual([]);
  });
  test('has no file too long to read at once', () => {
    expect(lengthFaults([...files, ...readSourceFiles(['tests', 'bench'])], LONG_FILES)).toEqual([]);
  });
  test('has no file with a name that says nothing', () => {
    expect(nameFaults(files)).toEqual([]);
  });
  test('is really read', () => {
    expect(files.map(({ path }) => path)).toContain('scripts/test.ts');
  });
});

describe('the import table', () => {
  const allowed: readonly [importer: string, address: string][] = [
    ['src/i18n/date-format.ts', '#src/domain/edtf.ts'],
    ['src/ui/date.tsx', '#src/i18n/date-format.ts'],
    ['src/ingest/schema.ts', '#src/domain/visit.ts'],
    ['src/select/answer.ts', '#src/domain/visit.ts'],
    ['src/state/view-state.ts', '#src/domain/visit.ts'],
    ['src/state/view-state.ts', '#src/select/filter.ts'],
    ['src/exchange/csv.ts', '#src/domain/visit.ts'],
    ['src/exchange/csv.ts', '#src/ingest/schema.ts'],
    ['src/exchange/csv.ts', '#src/select/answer.ts'],
    ['src/exchange/csv.ts', '#src/i18n/messages.ts'],
    ['src/views/map/map.tsx', '#src/exchange/csv.ts'],
    ['src/views/map/map.tsx', '#src/state/view-state.ts'],
    ['src/views/map/map.tsx', '#src/ui/button.tsx'],
    ['src/views/map/map.tsx', './pin.tsx'],
    ['src/views/map/pins/pin.tsx', '../map-style.css'],
    ['src/views/map/map.tsx', 'react'],
    ['src/app/app.tsx', '#src/views/map/map.tsx'],
    ['src/app/app.tsx', '#src/ingest/schema.ts'],
    ['src/app/record.ts', 'virtual:record'],
    ['src/app/virtual-record.d.ts', '#src/app/bundled-record.ts'],
    ['src/main.tsx', '#src/app/app.tsx'],
    ['src/main.tsx', '#src/ui/ground.css'],
    ['src/exchange/csv.ts', './csv-worker.ts?worker'],
  ];
  test.each(allowed)('lets %s import %s', (importer, address) => {
    expect(importFaults([importing(importer, address)])).toEqual([]);
  });

  const forbidden: readonly [importer: string, address: string, rule: string][] = [
    ['src/domain/visit.ts', '#src/select/answer.ts', 'domain may import no other room'],
    ['src/ui/button.tsx', '#src/domain/visit.ts', 'ui may import only i18n'],
    ['src/i18n/messages.ts', '#src/ui/button.tsx', 'i18n may import only domain'],
    ['src/ingest/schema.ts', '#src/select/answer.ts', 'ingest may import only domain'],
    ['src/select/answer.ts', '#src/state/view-state.ts', 'select may import only domain'],
    ['src/state/view-state.ts', '#src/i18n/messages.ts', 'state may import only domain, select'],
    ['src/exchange/csv.ts', '#src/state/view-state.ts', 'exchange may import only domain, ingest, select, i18n'],
    ['src/views/map/map.tsx', '#src/views/table/table.tsx', 'views/map may import only'],
    ['src/views/map/map.tsx', '#src/ingest/schema.ts', 'views/map may import only'],
    ['src/views/map/map.tsx', '#src/app/app.tsx', 'views/map may import only'],
    ['src/app/app.tsx', '#src/main.tsx', 'no room may import main'],
    ['src/main.tsx', '#src/ui/button.tsx', 'only style sheets from ui'],
    ['src/main.tsx', '#src/domain/visit.ts', 'main may import only app, ui'],
    ['src/select/answer.ts', '../domain/visit.ts', 'across rooms an import begins with #src/'],
    ['src/views/map/map.tsx', '../table/table.tsx', 'across rooms an import begins with #src/'],
    ['src/main.tsx', './app/app.tsx', 'across rooms an import begins with #src/'],
    ['src/domain/visit.ts', '#src/domain/place.ts', 'within a room an import begins with ./'],
    ['src/views/map/map.tsx', '#src/views/map/pin.tsx', 'within a room an import begins with ./'],
    ['src/domain/visit.ts', './place', 'with the extension'],
    ['src/domain/visit.ts', '../../data/places.json', 'nothing of this project but src'],
    ['src/domain/visit.ts', '#tests/visits.ts', 'nothing of this project but src'],
    ['src/domain/visit.ts', '/src/domain/place.ts', 'no path from the root'],
    ['src/app/app.tsx', '#src/views/shared.ts', 'what it names is in no room'],
  ];
  test.each(forbidden)('forbids %s to import %s', (importer, address, rule) => {
    const [fault, ...more] = importFaults([importing(importer, address)]);
    expect(fault).toContain(`${importer} imports "${address}": `);
    expect(fault).toContain(rule);
    expect(more).toEqual([]);
  });

  test.each(['src/visit.ts', 'src/other/visit.ts', 'src/views/shared.ts', 'src/ui.css'])(
    'knows no room for %s',
    (path) => {
      expect(importFaults([file(path)])).toEqual([expect.stringContaining(`${path}: this file is in no room`)]);
    },
  );
  test('has a place for declarations beside main.tsx', () => {
    expect(importFaults([file('src/vite-env.d.ts')])).toEqual([]);
  });
  test('forbids an import whose address is put together when the code runs', () => {
    const faults = importFaults([file('src/app/app.tsx', 'export const load = (name: string) => import(name);')]);
    expect(faults).toEqual([expect.stringContaining('src/app/app.tsx imports "(computed)": an import needs')]);
  });
});

describe('the import reader', () => {
  test.each([
    ["import { a } from './a.ts';", ['./a.ts']],
    ["import type { A } from './a.ts';", ['./a.ts']],
    ["import './a.css';", ['./a.css']],
    ["export * from './a.ts';", ['./a.ts']],
    ["export {} from './a.ts';", ['./a.ts']],
    ["export type { A } from './a.ts';", ['./a.ts']],
    ["const a = () => import('./a.ts');", ['./a.ts']],
    ["type A = import('./a.ts').A;", ['./a.ts']],
    ["import a = require('./a.ts');", ['./a.ts']],
    ["new Worker(new URL('./a.ts', import.meta.url));", ['./a.ts']],
    ["const all = import.meta.glob('../views/*.ts');", ['../views/*.ts']],
    ["import { a }\n  from\n  './a.ts'; import b from 'b';", ['./a.ts', 'b']],
  ])('finds the address in %j', (text, addresses) => {
    expect(importAddresses(file('a.tsx', text))).toEqual(addresses);
  });
  test.each([
    "// import { a } from './a.ts';",
    "/* export * from './a.ts'; */",
    'const text = "import { a } from \'./a.ts\'";',
    "const text = `import('./a.ts')`;",
    "const text = <p>import a from './a.ts';</p>;",
    "const address = new URL('./a.ts', document.baseURI);",
    'export const a = 1;',
  ])('finds none in %j', (text) => {
    expect(importAddresses(file('a.tsx', text))).toEqual([]);
  });
  test('refuses a file that it cannot read', () => {
    expect(() => importAddresses(file('src/broken.ts', 'const = ;'))).toThrow('src/broken.ts cannot be parsed');
  });
});

describe('the cycle finder', () => {
  test('shows a circle over several files and rooms', () => {
    const files = [
      importing('src/domain/a.ts', './b.ts'),
      importing('src/domain/b.ts', '#src/select/c.ts'),
      importing('src/select/c.ts', '#src/domain/a.ts'),
      importing('src/select/d.ts', './c.ts'),
    ];
    expect(importCycles(files)).toEqual([
      'Import cycle: src/domain/a.ts → src/domain/b.ts → src/select/c.ts → src/domain/a.ts',
    ]);
  });
  test('counts types, dynamic imports and a file that imports itself', () => {
    const files = [
      file('src/domain/a.ts', "import type { B } from './b.ts';"),
      file('src/domain/b.ts', "export const a = () => import('./a.ts');"),
      importing('build/self.ts', './self.ts'),
    ];
    expect(importCycles(files)).toEqual([
      'Import cycle: build/self.ts → build/self.ts',
      'Import cycle: src/domain/a.ts → src/domain/b.ts → src/domain/a.ts',
    ]);
  });
  test('lets two files import the same one', () => {
    const files = [
      file('src/domain/a.ts', "import './b.ts'; import './c.ts';"),
      importing('src/domain/b.ts', './d.ts'),
      importing('src/domain/c.ts', './d.ts'),
      file('src/domain/d.ts'),
    ];
    expect(importCycles(files)).toEqual([]);
  });
});

describe('the file rules', () => {
  const lines = (count: number): SourceFile => file('src/domain/visit.ts', 'x\n'.repeat(count));

  test('allow 250 lines and no more', () => {
    expect(lengthFaults([lines(MAX_LINES)], new Map())).toEqual([]);
    expect(lengthFaults([lines(251)], new Map())).toEqual(['src/domain/visit.ts: 251 lines; a file has at most 250']);
  });
  test('know exceptions, and those that are over', () => {
    const exceptions = new Map([['src/domain/visit.ts', 'a table']]);
    expect(lengthFaults([lines(251)], exceptions)).toEqual([]);
    expect(lengthFaults([lines(2)], exceptions)).toEqual([expect.stringContaining('needs no exception')]);
  });
  test.each([
    'src/ui/utils.ts',
    'build/helpers.ts',
    'src/common/a.ts',
    'src/domain/types.ts',
    'scripts/misc.ts',
    'src/ui/date-utils.tsx',
  ])('know that %s names nothing', (path) => {
    expect(nameFaults([file(path)])).toEqual([expect.stringContaining(`${path}: "`)]);
  });
  test.each(['src/domain/organisation-type.ts', 'src/ui/button.tsx', 'scripts/test.ts'])('accept %s', (path) => {
    expect(nameFaults([file(path)])).toEqual([]);
  });
});
