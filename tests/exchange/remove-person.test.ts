import { describe, expect, it } from 'vitest';
import { recordFiles } from '#src/exchange/draft/record-zip.ts';
import { removePerson } from '#src/exchange/remove-person.ts';
import { ingest } from '#src/ingest/ingest.ts';
import { SHIPPED } from '#tests/shipped.ts';

const { record } = SHIPPED;

describe('removing a person', () => {
  it.each(record.people.map(({ id }) => id))('takes %s out of every file and leaves a record without a fault', (id) => {
    const { record: left, stood } = removePerson(record, id);
    const files = recordFiles(left);
    for (const [file, text] of files) expect(text, file).not.toContain(JSON.stringify(id));
    expect(ingest(files).faults).toEqual([]);
    const references =
      record.visits.filter(({ people }) => people.includes(id)).length +
      record.meetings.filter(({ people }) => people.includes(id)).length +
      record.followUps.filter(({ owner }) => owner === id).length;
    expect(stood).toHaveLength(1 + references);
    expect(stood[0]).toEqual({ file: 'people.json', id, field: '' });
  });

  it('lists the texts that mention the name in either script, and rewrites none', () => {
    const person = record.people.find(({ id }) => id === 'milena-koleva');
    const [first] = record.visits;
    if (person === undefined || first === undefined) throw new Error('the shipped record changed');
    const summary = { en: `${person.name.en} spoke.`, bg: `Говори ${person.name.bg.split(' ').at(-1)}.` };
    const changed = { ...record, visits: [{ ...first, summary }, ...record.visits.slice(1)] };
    const { mentions, record: left } = removePerson(changed, person.id);
    expect(mentions.filter(({ id }) => id === first.id)).toEqual([
      { file: 'visits.json', id: first.id, field: 'summary.en', text: summary.en },
      { file: 'visits.json', id: first.id, field: 'summary.bg', text: summary.bg },
    ]);
    expect(left.visits[0]?.summary).toEqual(summary);
  });
});
