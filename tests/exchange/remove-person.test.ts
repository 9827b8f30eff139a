import { describe, expect, it } from 'vitest';
import { recordFiles } from '#src/exchange/draft/record-zip.ts';
import { languageOfText, partsByName, withoutName } from '#src/exchange/name-in-text.ts';
import { removePerson } from '#src/exchange/remove-person.ts';
import { isProse, withTexts } from '#src/exchange/rewritten-texts.ts';
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

describe('texts that mention a removed person', () => {
  const WORDS = { en: 'a colleague', bg: 'колега' };

  it.each(record.people.map(({ id }) => id))('hold nothing of %s once the proposals are taken', (id) => {
    const person = record.people.find((each) => each.id === id);
    if (person === undefined) throw new Error('no person');
    const { record: left, mentions } = removePerson(record, id);
    const texts = mentions.filter(isProse).map((each) => ({
      ...each,
      text: withoutName(each.text, person, WORDS[languageOfText(each.field, each.text)]),
    }));
    const after = withTexts(left, texts);
    const files = recordFiles(after);
    for (const [file, text] of files)
      for (const name of Object.values(person.name)) expect(text, file).not.toContain(name);
    expect(ingest(files).faults).toEqual([]);
    const untouched = new Set(texts.map(({ id: row }) => row));
    expect(after.visits.filter((visit) => !untouched.has(visit.id))).toEqual(
      left.visits.filter((visit) => !untouched.has(visit.id)),
    );
  });

  it('are proposed in both languages without the name that the article of 2018 prints', () => {
    const { record: left, mentions } = removePerson(record, 'adelina-hristova');
    expect(mentions.map(({ file, id, field }) => [file, id, field])).toEqual(
      expect.arrayContaining([
        ['visits.json', 'uk-2018', 'summary.en'],
        ['visits.json', 'uk-2018', 'summary.bg'],
      ]),
    );
    const text = { file: 'visits.json', id: 'uk-2018', field: 'summary.en', text: 'Rewritten.' };
    const visit = withTexts(left, [text]).visits.find(({ id }) => id === 'uk-2018');
    const before = left.visits.find(({ id }) => id === 'uk-2018');
    expect(visit).toEqual({ ...before, summary: { ...before?.summary, en: 'Rewritten.' } });
  });

  it('mark the name in full, the surname and the first name beside it, and begin sentences with a capital', () => {
    const person = record.people.find(({ id }) => id === 'adelina-hristova');
    if (person === undefined) throw new Error('no person');
    const [first, surname] = person.name.en.split(' ');
    const text = `${first} ${surname} spoke. Later ${first} left; (Ms ${surname}’s talk). ${surname} came.`;
    const parts = partsByName(text, person);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.filter(({ isName }) => isName).map((part) => part.text)).toEqual([
      `${first} ${surname}`,
      first,
      surname,
      surname,
    ]);
    expect(withoutName(text, person, 'a colleague')).toBe(
      'A colleague spoke. Later a colleague left; (Ms a colleague’s talk). A colleague came.',
    );
    expect(partsByName('Nobody came.', person)).toMatchObject([{ text: 'Nobody came.', isName: false }]);
  });
});
