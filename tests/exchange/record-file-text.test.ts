import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRecordFolder } from '#build/record-folder.ts';
import { recordFiles } from '#src/exchange/draft/record-zip.ts';
import { recordFileText } from '#src/exchange/record-file-text.ts';
import { ingest } from '#src/ingest/ingest.ts';

describe('the text of a record’s file', () => {
  it('is the shipped one to the letter where nothing changed, so that a commit shows what did', () => {
    const { record } = ingest(readRecordFolder('data'));
    if (record === undefined) throw new Error('no record');
    for (const [name, text] of recordFiles(record)) expect(text, name).toBe(readFileSync(`data/${name}`, 'utf8'));
  });

  it('has a list of values on one line as far as it has room, else a line for each', () => {
    const short = ['a'.repeat(48), 'b'.repeat(49)];
    expect(recordFileText([{ id: 'x', people: short, note: '' }])).toBe(
      `[\n  {\n    "id": "x",\n    "people": ["${short[0]}", "${short[1]}"],\n    "note": ""\n  }\n]\n`,
    );
    // 121 columns with its comma.
    const long = ['a'.repeat(48), 'b'.repeat(50)];
    expect(recordFileText([{ people: long, note: '' }])).toContain(
      `"people": [\n      "${long[0]}",\n      "${long[1]}"\n    ],`,
    );
  });

  it('reads back as what was written, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(recordFileText(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
