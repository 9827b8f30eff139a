import { describe, expect, test } from 'vitest';
import { planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

type Plan = ReturnType<typeof planOf>;
const tableWith = (header: string, cell = 'Hans Meier') =>
  tableOf(['Date', 'City', 'Country', 'Organisation', header], ['2024-01-10', 'Graz', 'Austria', 'AIT', cell]);
const targetOf = (header: string) => targetsOf(tableWith(header))[4];
const newPeople = (plan: Plan) =>
  plan.changes.flatMap((change) =>
    change.collection === 'people' ? [[change.after.id, change.after.organisation]] : [],
  );
const asked = (plan: Plan) =>
  plan.questions
    .filter(({ name }) => name === 'peopleColumn')
    .map(({ columns, status, answer }) => [columns, status, answer]);

describe('a header that speaks of a side', () => {
  test.each([
    'Присъствали от страна на партньора',
    'От страна на домакините',
    'Участници от страна на фирмата',
    'Присъствали от другата страна',
    'Presenti da parte del partner',
    'Present on the part of the partner',
    'Participants from the host side',
    'Attended on behalf of the host',
    'Teilnehmer von Seiten des Partners',
    'Anwesend von der Partnerseite',
    'Prisotni s strani partnerja',
  ])('of others names their people, and no country: %s', (header) => {
    expect(targetOf(header)).toBe('guests');
    const plan = planOf(tableWith(header));
    expect(newPeople(plan)).toEqual([['hans-meier', 'ait']]);
    expect(visitsOf(plan)).toMatchObject([{ countries: ['AT'], people: [] }]);
  });

  test.each([
    'Присъствали от страна на клъстера',
    'Present on our side',
    'Presenti dalla nostra parte',
    'Anwesend von unserer Seite',
    'Prisotni z naše strani',
  ])('of ours names ours: %s', (header) => expect(targetOf(header)).toBe('ours'));

  test.each([
    'Attendees (them)',
    'Delegation Partner',
    'Partner delegation',
    'Делегация на партньора',
    'Чуждестранни участници',
    'Partnerseite',
    'Participants (partner side)',
    'Техен представител',
    'Техни представители',
    'Представител на партньора',
    'Loro rappresentante',
    'Rappresentante del partner',
    'Vertreter Partner',
    'Vertreter des Partners',
    'Their representative',
    'Partner’s representatives',
    'Njihov predstavnik',
    'Leur représentant',
  ])('of others names their people: %s', (header) => {
    expect(targetOf(header)).toBe('guests');
    const plan = planOf(tableWith(header));
    expect([newPeople(plan), asked(plan)]).toEqual([[['hans-meier', 'ait']], []]);
  });

  test.each(['Attendees (us)', 'Наш представител', 'Unser Vertreter', 'Nostro rappresentante', 'Notre représentant'])(
    'of ours names ours and is not asked about: %s',
    (header) => {
      expect(targetOf(header)).toBe('ours');
      expect(asked(planOf(tableWith(header)))).toEqual([]);
    },
  );

  test.each(['Partner', 'Partner name', 'Partners', 'Партньор', 'Име на партньора'])(
    'of partners alone names organisations: %s',
    (header) =>
      expect(targetsOf(tableOf(['Date', 'Country', header], ['2024-01-10', 'Austria', 'AIT GmbH']))[2]).toBe(
        'organisation',
      ),
  );

  test.each(['Присъствали от страна на града', 'Presenti da parte della città'])(
    'that it does not tell is asked about: %s',
    (header) => expect(asked(planOf(tableWith(header)))).toEqual([[[header], 'needs-answer', undefined]]),
  );

  test('a country stays one', () => {
    for (const header of ['Страна', 'Гости от страна', 'Paese', 'Country'])
      expect(targetsOf(tableOf(['Date', header], ['2024-01-10', 'Austria']))[1]).toBe('country');
  });
});

describe('participants from inside and outside', () => {
  test.each([
    ['Teilnehmer (intern)', 'Teilnehmer (extern)'],
    ['Internal participants', 'External participants'],
    ['Participants (internal)', 'Participants (external)'],
    ['Участници (наши)', 'Участници (гости)'],
    ['Участници – вътрешни', 'Участници – външни'],
    ['Partecipanti interni', 'Partecipanti esterni'],
    ['Udeleženci (notranji)', 'Udeleženci (zunanji)'],
  ])('are ours and theirs: %s, %s', (ours, theirs) => {
    expect([targetOf(ours), targetOf(theirs)]).toEqual(['ours', 'guests']);
    expect(asked(planOf(tableWith(ours)))).toEqual([]);
  });

  test('remarks for the staff are none', () => {
    expect([targetOf('Internal notes'), targetOf('External partner')]).toEqual(['notes', 'organisation']);
  });
});

describe('two columns of people of which the headers do not say whose they are', () => {
  const table = tableOf(
    ['Date', 'City', 'Country', 'Organisation', 'Teilnehmer', 'Vertreter'],
    ['2024-01-10', 'Graz', 'Austria', 'AIT', 'Hans Meier', 'Eva Lang'],
  );

  test('are two questions with two answers', () => {
    expect(asked(planOf(table))).toEqual([
      [['Teilnehmer'], 'needs-answer', undefined],
      [['Vertreter'], 'needs-answer', undefined],
    ]);
    const half = planOf(table, { otherColumns: { Vertreter: 'guests' } });
    expect(asked(half)).toEqual([
      [['Teilnehmer'], 'needs-answer', undefined],
      [['Vertreter'], 'answered', 'guests'],
    ]);
    expect(half.counts['set-aside']).toBe(1);
    const plan = planOf(table, {
      otherColumns: { Teilnehmer: 'ours', Vertreter: 'guests' },
    });
    expect(newPeople(plan).sort()).toEqual([
      ['eva-lang', 'ait'],
      ['hans-meier', 'cluster'],
    ]);
  });

  test('one answer may go for both', () => {
    expect(asked(planOf(table, { peopleColumn: 'guests' })).map(([, status]) => status)).toEqual([
      'answered',
      'answered',
    ]);
  });
});
