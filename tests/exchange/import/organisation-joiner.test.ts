import { describe, expect, test } from 'vitest';
import type { Answers } from '#src/exchange/import/answers.ts';
import { planOf, RECORD, tableOf } from './import-fixture.ts';

const [first, second] = RECORD.organisations.slice(1).map(({ name }) => name);

function metIn(cells: readonly string[], answers: Answers = {}) {
  const rows = cells.map((text, i) => [`2018-07-${10 + i}`, 'France', text]);
  const plan = planOf(tableOf(['Date', 'Country', 'Organisation'], ...rows), answers);
  const organisations = plan.changes.flatMap(({ collection, after }) =>
    collection === 'organisations' && 'name' in after ? [after.name] : [],
  );
  return { plan, organisations, aside: plan.counts['set-aside'] };
}

describe('several organisations in a cell without a comma', () => {
  test.each([
    ['Cap Digital / INRIA', ['Cap Digital', 'INRIA']],
    ['Cap Digital/INRIA', ['Cap Digital', 'INRIA']],
    ['Cap Digital and INRIA', ['Cap Digital', 'INRIA']],
    ['Кап Диджитал и Инрия', ['Кап Диджитал', 'Инрия']],
    ['Cap Digital und INRIA', ['Cap Digital', 'INRIA']],
    ['Cap Digital + INRIA', ['Cap Digital', 'INRIA']],
    ['Museum “Arts and Crafts” and INRIA', ['Museum “Arts and Crafts”', 'INRIA']],
    ['EBN - European Business Network and INRIA', ['EBN - European Business Network', 'INRIA']],
  ])('%s is asked about once, and its rows wait', (text, names) => {
    const { plan, organisations, aside } = metIn([text, text]);
    expect([organisations, aside]).toEqual([[], 2]);
    expect(plan.commas).toMatchObject([{ spelling: text, names, rows: 2, status: 'open' }]);
    expect(plan.questions).toMatchObject([{ name: 'organisationComma', status: 'needs-answer', rows: 2 }]);
    const [comma] = plan.commas;
    const key = comma?.key ?? '';
    expect(metIn([text], { organisationCommas: { [key]: 'several' } }).organisations).toEqual(names);
    expect(metIn([text], { organisationCommas: { [key]: 'one' } }).organisations).toEqual([text]);
  });

  test.each([
    ['1) Cap Digital 2) INRIA', ['Cap Digital', 'INRIA']],
    ['1. Cap Digital\n2. INRIA\n3. Systematic', ['Cap Digital', 'INRIA', 'Systematic']],
    ['(a) Cap Digital; (b) INRIA', ['Cap Digital', 'INRIA']],
    ['- Cap Digital\n- INRIA', ['Cap Digital', 'INRIA']],
    ['• Cap Digital • INRIA', ['Cap Digital', 'INRIA']],
    ['University of Lille and Chamber of Commerce', ['University of Lille', 'Chamber of Commerce']],
  ])('%s is a list, and shown as divided', (text, names) => {
    const { plan, organisations, aside } = metIn([text]);
    expect([organisations, aside]).toEqual([names, 0]);
    expect(plan.divided.map((each) => each.names)).toEqual([names]);
  });

  test('those of the record are told apart, however they are joined', () => {
    expect(metIn([`${first} / ${second}`, `${first} and ${second}`])).toMatchObject({ organisations: [], aside: 0 });
  });

  test.each([
    'Ministry of Trade and Industry',
    'Универзитет „Св. Кирил и Методиј“',
    'Museum “Arts, Crafts and Design”',
    'EBN - European Business and Innovation Centre Network',
    'European Business and Innovation Centre Network (EBN)',
    'Dupont & Partners',
    'Dupont and Sons',
    'Science and technology park',
    'IT/OT Lab',
    '3. Forum Mittelstand',
    'Министерство на икономиката и индустрията',
  ])('%s stays one name unasked', (text) => {
    expect(metIn([text])).toMatchObject({ organisations: [text], aside: 0, plan: { commas: [] } });
  });

  test('a company with an ampersand stays one, is shown, and can be said to be several', () => {
    const { plan, organisations } = metIn(['Martin & Durand']);
    expect(organisations).toEqual(['Martin & Durand']);
    const [comma] = plan.commas;
    expect(comma).toMatchObject({ status: 'decided', meaning: 'one' });
    const several = metIn(['Martin & Durand'], { organisationCommas: { [comma?.key ?? '']: 'several' } });
    expect(several.organisations).toEqual(['Martin', 'Durand']);
  });

  test('the answer for all commas goes for slashes, and leaves “and” in a name', () => {
    const answers: Answers = { organisationComma: 'several' };
    expect(metIn(['Cap Digital / INRIA', 'Legal and General'], answers).organisations).toEqual([
      'Cap Digital',
      'INRIA',
      'Legal and General',
    ]);
  });
});
