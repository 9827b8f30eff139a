import { describe, expect, test } from 'vitest';
import type { Answers } from '#src/exchange/import/answers.ts';
import { faultCodes, planOf, tableOf } from './import-fixture.ts';

function metIn(country: string, text: string, answers: Answers = {}) {
  const plan = planOf(tableOf(['Date', 'Country', 'Organisation'], ['2018-07-10', country, text]), answers);
  const organisations = plan.changes.flatMap((change) =>
    change.collection === 'organisations' ? [change.after.name] : [],
  );
  return { plan, organisations };
}

describe('a city behind the comma of an organisation', () => {
  test.each([
    ['Austria', 'Muster GmbH, Wien'],
    ['Germany', 'Beispiel AG, Karlsruhe'],
    ['България', 'Пример ООД, Пловдив'],
    ['Italy', 'Università Esempio, Bologna'],
  ])('is its place and no organisation, which is noted: %s, %s', (country, text) => {
    const { plan, organisations } = metIn(country, text);
    expect(organisations).toEqual([text]);
    expect(faultCodes(plan)).toEqual(['one-or-several']);
    expect(plan.commas).toMatchObject([{ spelling: text, status: 'decided', meaning: 'one' }]);
  });

  test('is asked about where nothing tells that it is an organisation, and is none whatever is answered for all', () => {
    const { plan } = metIn('Italy', 'ABCD, Rome');
    expect(plan.commas).toMatchObject([{ spelling: 'ABCD, Rome', status: 'open' }]);
    for (const organisationComma of ['one', 'several'] as const)
      expect(metIn('Italy', 'ABCD, Rome', { organisationComma }).organisations).toEqual(['ABCD, Rome']);
    expect(metIn('Italy', 'ABCD, Rome', { organisationCommas: { 'abcd rome': 'several' } }).organisations).toEqual([
      'ABCD',
      'Rome',
    ]);
  });

  test('stays with its own in a list', () => {
    expect(metIn('Germany', 'Muster GmbH, Stuttgart, Beispiel AG, Karlsruhe').organisations).toEqual([
      'Muster GmbH, Stuttgart',
      'Beispiel AG, Karlsruhe',
    ]);
  });

  test('of another country may be an organisation: Santander among British banks', () => {
    expect(metIn('United Kingdom', 'Beispiel Ltd, Santander').organisations).toEqual(['Beispiel Ltd', 'Santander']);
  });
});
