import { describe, expect, test } from 'vitest';
import type { Answers } from '#src/exchange/import/answers.ts';
import { applyPlan } from '#src/exchange/import/apply-plan.ts';
import { mappingJson, readMapping } from '#src/exchange/import/mapping.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import { faultCodes, planOf, RECORD, tableOf } from './import-fixture.ts';

const [first, second] = RECORD.organisations.slice(1).map(({ name }) => name);

function metIn(cells: readonly string[], answers: Answers = {}) {
  const rows = cells.map((text, i) => [`2018-07-${10 + i}`, 'Germany', text]);
  const plan = planOf(tableOf(['Date', 'Country', 'Organisation'], ...rows), answers);
  const organisations = plan.changes.flatMap(({ collection, after }) =>
    collection === 'organisations' && 'name' in after ? [after.name] : [],
  );
  return { plan, organisations, added: plan.counts.added, aside: plan.counts['set-aside'] };
}

describe('a comma in a cell of organisations', () => {
  test.each([
    'Systems, Applications and Products',
    'Beispiel, Muster',
    'Northern Lights, Southern Cross, Smith and Nephew',
    'Department of Examples, University of Musterstadt',
  ])('that nothing settles is asked once for its spelling, and its rows wait: %s', (text) => {
    const { plan, organisations, added, aside } = metIn([text, text]);
    expect([added, aside, organisations]).toEqual([0, 2, []]);
    expect(faultCodes(plan)).toEqual(['waiting-organisation-comma', 'waiting-organisation-comma']);
    expect(plan.commas).toMatchObject([{ spelling: text, rows: 2, status: 'open', names: text.split(', ') }]);
    expect(plan.questions).toMatchObject([
      { name: 'organisationComma', status: 'needs-answer', rows: 2, columns: ['Organisation'], counts: { names: 1 } },
    ]);
  });

  test('parts several where one is known and the others are spelled much like others that are', () => {
    const { plan, organisations } = metIn(['Eurac Reserch, NOI Techpark', 'NOI Techpark, Eurac Research']);
    expect(plan.questions.filter(({ status }) => status === 'needs-answer')).toEqual([]);
    expect(organisations).toEqual(['Eurac Reserch']);
    expect(plan.decisions[0]).toMatchObject({ spelling: 'Eurac Reserch', near: { name: 'Eurac Research' } });
  });

  test('is answered for one spelling or for all, the one before all', () => {
    const cells = ['Systems, Applications and Products', 'Beispiel, Muster'];
    const one = metIn(cells, { organisationCommas: { 'systems applications and products': 'one' } });
    expect([one.organisations, one.added, one.aside]).toEqual([['Systems, Applications and Products'], 1, 1]);
    const all = metIn(cells, {
      organisationComma: 'several',
      organisationCommas: { 'systems applications and products': 'one' },
    });
    expect([all.organisations, all.added, all.aside]).toEqual([
      ['Systems, Applications and Products', 'Beispiel', 'Muster'],
      2,
      0,
    ]);
    expect(all.plan.commas.map(({ status, meaning }) => [status, meaning])).toEqual([
      ['answered', 'one'],
      ['decided', 'several'],
    ]);
  });

  test('is answered once and for all tables of a mapping that is kept', () => {
    const mapping = recogniseTables([tableOf(['Organisation'], ['Beispiel, Muster'])]);
    const answers: Answers = { organisationComma: 'several', organisationCommas: { 'beispiel muster': 'one' } };
    expect(readMapping(mappingJson({ ...mapping, answers }))?.answers).toEqual(answers);
  });

  test.each<[string, readonly string[], number]>([
    ['both are in the record', [`${first}, ${second}`], 0],
    ['both stand alone elsewhere', ['Beispiel, Muster', 'Beispiel', 'Muster'], 2],
    ['a legal form stands in front of it', ['Beispiel Ltd, Muster Schmidt'], 2],
    ['it is a long list', ['Alpha, Beta, Gamma, Delta'], 4],
  ])('parts organisations where %s', (_, cells, howMany) => {
    const { plan, organisations } = metIn(cells);
    expect([organisations.length, faultCodes(plan), plan.commas]).toEqual([howMany, [], []]);
  });

  test('of a name that is decided by its words can be answered otherwise', () => {
    const text = 'Dept for Business, Energy & Industrial Strategy';
    const decided = metIn([text]);
    expect([decided.organisations, faultCodes(decided.plan)]).toEqual([[text], ['one-or-several']]);
    expect(decided.plan.commas).toMatchObject([{ status: 'decided', meaning: 'one' }]);
    const key = decided.plan.commas[0]?.key ?? '';
    expect(metIn([text], { organisationCommas: { [key]: 'several' } }).organisations).toEqual([
      'Dept for Business',
      'Energy & Industrial Strategy',
    ]);
  });

  test('belongs to the name of an organisation of the record', () => {
    const plan = planOf(
      tableOf(['Date', 'Country', 'Organisation'], ['2018-07-16', 'Germany', 'Nesta, Ltd and Co']),
      {},
      {
        ...RECORD,
        organisations: RECORD.organisations.map((each, i) =>
          i === 1 ? { ...each, aliases: ['Nesta, Ltd and Co'] } : each,
        ),
      },
    );
    expect([faultCodes(plan), plan.commas]).toEqual([[], []]);
  });

  test('at its end is no part of the name, the second time no more than the first', () => {
    const table = tableOf(['Date', 'Country', 'Organisation'], ['2018-07-16', 'Germany', 'Beispielhaus,']);
    const first = applyPlan(RECORD, planOf(table));
    if (!first.ok) throw new Error('the table is not applied');
    expect(first.record.visits.map(({ title }) => title.en)).toContain('Meeting with Beispielhaus');
    expect(planOf(table, {}, first.record).changes).toEqual([]);
  });
});
