import { describe, expect, test } from 'vitest';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { mergeRecords } from '#src/exchange/draft/merged-record.ts';
import { recordFiles } from '#src/exchange/draft/record-zip.ts';
import { applyPlan } from '#src/exchange/import/apply-plan.ts';
import { ingest } from '#src/ingest/ingest.ts';
import { planOf, RECORD, tableOf } from './import-fixture.ts';

const log = (...names: readonly string[]) =>
  tableOf(
    ['Date', 'Country', 'City', 'Organisation', 'Travellers'],
    ...names.map((name, i) => [`2019-01-1${i}`, 'France', 'Paris', 'Cap Digital', name]),
  );

function applied(table: ReturnType<typeof log>, record: ActivityRecord): ActivityRecord {
  const result = applyPlan(record, planOf(table, {}, record));
  if (!result.ok) throw new Error('not applied');
  return result.record;
}

const twice = applied(log('Ivan Petrov', 'Ivan Petroff'), RECORD);
const { record: merged } = mergeRecords(twice, 'people', 'ivan-petrov', 'ivan-petroff');

describe('an id that was given up in a merge', () => {
  test('leads the name that it was made of to the record that was kept', () => {
    const again = planOf(log('Ivan Petrov', 'Ivan Petroff'), {}, merged);
    expect(again.counts).toMatchObject({ read: 2, added: 0, changed: 0, unchanged: 2 });
    const { changes } = planOf(log('', '', 'IVAN PETROFF'), {}, merged);
    expect(changes.filter(({ collection }) => collection === 'people')).toEqual([]);
    expect(changes).toContainEqual(
      expect.objectContaining({ after: expect.objectContaining({ when: '2019-01-12', people: ['ivan-petrov'] }) }),
    );
  });

  test('goes to no new record', () => {
    const people = merged.people.map((person) =>
      person.id === 'ivan-petrov' ? { ...person, formerIds: ['maria-ivanova-2', 'maria-ivanova'] } : person,
    );
    const kept = { ...merged, people: people.filter(({ id }) => id !== 'maria-ivanova') };
    const organisations = kept.organisations.map((each) =>
      each.id === 'nesta' ? { ...each, formerIds: ['grand-lyon'] } : each,
    );
    const rows = tableOf(['Date', 'Country', 'City', 'Organisation'], ['2019-02-01', 'France', 'Lyon', 'Grand-Lyon!']);
    const plan = planOf(rows, {}, { ...kept, organisations });
    const made = plan.changes.flatMap(({ collection, id }) => (collection === 'organisations' ? [id] : []));
    expect(made).not.toContain('grand-lyon');
  });

  test('is a fault where a record has it all the same, and the record it stands in is kept', () => {
    const [first] = RECORD.people;
    const people = RECORD.people.map((person) =>
      person === first ? { ...person, formerIds: ['rumen-nikolov'] } : person,
    );
    const { record, faults } = ingest(recordFiles({ ...RECORD, people }));
    expect(faults).toMatchObject([
      { file: 'people.json', record: first?.id, path: 'formerIds[0]', code: 'given-up-id-in-use' },
    ]);
    expect(record?.people).toHaveLength(RECORD.people.length);
  });
});

test('merging two people whose names are known gains no doubt about the name', () => {
  const stated = {
    ...twice,
    people: twice.people.map((person) => {
      if (person.id !== 'ivan-petrov') return person;
      const { inferred: _, ...rest } = person;
      return { ...rest, name: { en: 'Ivan Petrov', bg: 'Иван Петров' } };
    }),
  };
  const { record } = mergeRecords(stated, 'people', 'ivan-petrov', 'ivan-petroff');
  expect(record.people.find(({ id }) => id === 'ivan-petrov')).not.toHaveProperty('inferred');
});
