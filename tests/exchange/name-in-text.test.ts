import { describe, expect, test } from 'vitest';
import type { Person } from '#src/domain/person.ts';
import { mentionsName, namesakesOf, partsByName, withoutName } from '#src/exchange/name-in-text.ts';
import { removePerson } from '#src/exchange/remove-person.ts';
import { SHIPPED } from '#tests/shipped.ts';

const [some] = SHIPPED.record.people;
if (some === undefined) throw new Error('nobody is recorded');
const person = (en: string, bg = en): Person => ({
  ...some,
  id: en.toLowerCase().replace(/\W+/g, '-'),
  name: { en, bg },
});

describe('a text may mention somebody', () => {
  test.each([
    [person('Stanley Wei', 'Стенли Уей'), 'Mr Wei spoke.'],
    [person('Stanley Wei', 'Стенли Уей'), 'S. Wei'],
    [person('Stanley Wei', 'Стенли Уей'), 'Wei, Stanley'],
    [person('Stanley Wei', 'Стенли Уей'), 'Говори г-н Уей.'],
    [person('Maria Ivanova Petrova', 'Мария Иванова Петрова'), 'Говори Мария Иванова.'],
    [person('Maria Ivanova Petrova', 'Мария Иванова Петрова'), 'г-жа Иванова'],
    [person('Ana Novak-Kranjc'), 'Met Novak in Maribor.'],
    [person('Nikolov Rumen', 'Николов Румен'), 'проф. Николов'],
    [person('John Smith', 'Джон Смит'), 'John Smith'],
    [person('Джон Смит'), 'Dzhon Smit'],
  ])('%o: “%s”', (who, text) => {
    expect(mentionsName(text, who)).toBe(true);
    expect(
      partsByName(text, who)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });

  test('a short name is looked for as a word of its own with a capital letter', () => {
    const wei = person('Stanley Wei', 'Стенли Уей');
    for (const text of ['das wei ist', 'Weight of evidence', 'Taiwei']) expect(mentionsName(text, wei)).toBe(false);
    expect(mentionsName('de la van', person('Jan van de Berg'))).toBe(false);
  });
});

test('what may be somebody else is marked and not rewritten; full names are, in either order', () => {
  const who = person('Maria Ivanova Petrova', 'Мария Иванова Петрова');
  const text = 'Мария Иванова Петрова and Ivanova met; Petrova Maria Ivanova left.';
  expect(withoutName(text, who, 'a colleague')).toBe('A colleague and Ivanova met; a colleague left.');
  expect(mentionsName('Ivanova met', who)).toBe(true);
});

test('the full name of somebody else on record is theirs', () => {
  const kolev = person('Ivan Kolev');
  const others = namesakesOf(kolev, [kolev, person('Petar Kolev'), person('Ana Novak')]);
  expect(others.map(({ name }) => name.en)).toEqual(['Petar Kolev']);
  expect(mentionsName('Petar Kolev spoke', kolev, others)).toBe(false);
  expect(withoutName('Petar Kolev met Mr Kolev', kolev, 'a colleague', others)).toBe('Petar Kolev met Mr a colleague');
  expect(namesakesOf(kolev, [{ ...kolev, id: 'ivan-kolev-2' }])).toEqual([]);
});

test('removing a person lists the texts with a part of the name, and leaves them as they are', () => {
  const [first] = SHIPPED.record.visits;
  if (first === undefined) throw new Error('the shipped record changed');
  const wei = { ...person('Stanley Wei', 'Стенли Уей') };
  const visit = { ...first, notes: 'Mr Wei was there' };
  const record = { ...SHIPPED.record, people: [...SHIPPED.record.people, wei], visits: [visit] };
  const { mentions, record: left } = removePerson(record, wei.id);
  expect(mentions).toEqual([{ file: 'visits.json', id: visit.id, field: 'notes', text: 'Mr Wei was there' }]);
  expect(left.visits).toEqual([visit]);
});
