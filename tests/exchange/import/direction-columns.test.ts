import { describe, expect, test } from 'vitest';
import { planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

describe('a column of directions', () => {
  test.each([
    ['Type', 'Incoming', 'out', 'Hosted', 'Online'],
    ['Вид', 'входящо', 'изходящо', 'гости', 'онлайн'],
    ['Art', 'eingehend', 'ausgehend', 'Gäste', 'Video'],
    ['Tipo', 'in entrata', 'in uscita', 'ospitati', 'video'],
    ['Vrsta', 'dohodno', 'odhodno', 'gostje', 'video'],
    ['Type of visit', 'Incoming', 'Outgoing', 'Hosted', 'Both'],
  ])('is recognised by what it holds: %s', (header, first, second, third, fourth) => {
    const table = tableOf(
      [header, 'Date', 'Country', 'Organisation'],
      [first, '2021-05-06', 'Poland', 'ARP'],
      [second, '2021-06-07', 'Poland', 'Startup Poland'],
      [third, '2021-07-08', 'Czechia', 'JIC'],
      [fourth, '2021-08-09', 'Czechia', 'CzechInvest'],
    );
    expect(targetsOf(table)[0]).toBe('direction');
    const plan = planOf(table);
    expect(visitsOf(plan).map(({ direction }) => direction)).toEqual(['inbound', 'outbound', 'inbound']);
    expect(plan.faults.map(({ code, found }) => [code, found])).toEqual([['unknown-direction', fourth]]);
    expect(plan.questions.find(({ name }) => name === 'direction')).toMatchObject({ status: 'needs-answer', rows: 1 });
  });

  test('has its other words read as they were answered, one by one or all', () => {
    const table = tableOf(
      ['Type', 'Date', 'Country'],
      ['in', '2021-05-06', 'Poland'],
      ['Both', '2021-06-07', 'Poland'],
      ['Online', '2021-07-08', 'Poland'],
      ['out', '2021-08-08', 'Poland'],
    );
    const one = planOf(table, { directions: { both: 'outbound' } });
    expect(visitsOf(one).map(({ direction }) => direction)).toEqual(['inbound', 'outbound', 'outbound']);
    const all = visitsOf(planOf(table, { direction: 'home' }));
    expect(all.map(({ direction }) => direction)).toEqual(['inbound', 'home', 'home', 'outbound']);
  });

  test('is none where it tells kinds of organisations', () => {
    const table = tableOf(
      ['Type', 'Date', 'Country', 'Organisation'],
      ['University', '2021-05-06', 'Poland', 'AGH'],
      ['Agency', '2021-06-07', 'Poland', 'ARP'],
    );
    expect(targetsOf(table)[0]).toBe('kind');
  });
});
