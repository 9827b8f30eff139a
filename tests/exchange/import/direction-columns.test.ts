import { describe, expect, test } from 'vitest';
import { nameKey } from '#src/exchange/import/name-key.ts';
import { faultCodes, planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

describe('a column of directions', () => {
  test.each([
    ['Type', 'Incoming', 'out', 'Hosted', 'Both'],
    ['Вид', 'входящо', 'изходящо', 'гости', 'и двете'],
    ['Art', 'eingehend', 'ausgehend', 'Gäste', 'beides'],
    ['Tipo', 'in entrata', 'in uscita', 'ospitati', 'entrambi'],
    ['Vrsta', 'dohodno', 'odhodno', 'gostje', 'oboje'],
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
    expect(visitsOf(one).map(({ direction }) => direction)).toEqual(['inbound', 'outbound', 'home', 'outbound']);
    const all = visitsOf(planOf(table, { direction: 'home' }));
    expect(all.map(({ direction }) => direction)).toEqual(['inbound', 'home', 'home', 'outbound']);
  });

  test.each([
    ['In/Out', 'In', 'Out', 'Virtual'],
    ['Type', 'incoming', 'outgoing', 'online'],
    ['Вид', 'входящо', 'изходящо', 'онлайн'],
    ['Art', 'eingehend', 'ausgehend', 'virtuell'],
    ['Tipo', 'in entrata', 'in uscita', 'videoconferenza'],
  ])(
    'that says under “%s” what was held at a distance is not asked who travelled there',
    (header, came, went, online) => {
      const plan = planOf(
        tableOf(
          [header, 'Date', 'Country', 'Organisation', 'Where'],
          [came, '2021-05-06', 'Poland', 'ARP', 'Sofia'],
          [went, '2021-06-07', 'Poland', 'Startup Poland', 'Warsaw'],
          [online, '2021-08-09', 'Czechia', 'CzechInvest', 'Zoom'],
          [came, '2021-05-07', 'Poland', 'ARP', 'Sofia'],
        ),
      );
      const last = visitsOf(plan).find(({ when }) => when === '2021-08-09');
      expect(last).toMatchObject({ direction: 'home', countries: [], places: [] });
      expect(last?.inferred?.direction?.en).toContain(`“${online}”`);
      expect(plan.questions.filter(({ status }) => status === 'needs-answer')).toEqual([]);
    },
  );

  test.each([
    ['Richtung', 'hin', 'zurück'],
    ['Посока', 'натам', 'насам'],
    ['Direction of the visit', 'there', 'back'],
    ['Smer', 'tja', 'nazaj'],
  ])('is asked about where none of its words is known: %s', (header, first, second) => {
    const table = tableOf(
      ['Date', 'Country', 'City', 'Organisation', header],
      ['2021-05-06', 'Poland', 'Warsaw', 'ARP', first],
      ['2021-06-07', 'Poland', 'Krakow', 'AGH', second],
      ['2021-07-08', 'Czechia', 'Brno', 'JIC', first],
    );
    expect(targetsOf(table)[4]).toBe('direction');
    const plan = planOf(table);
    expect(visitsOf(plan)).toEqual([]);
    expect(plan.faults.map(({ code, found }) => [code, found])).toEqual([
      ['unknown-direction', first],
      ['unknown-direction', second],
      ['unknown-direction', first],
    ]);
    const answered = visitsOf(
      planOf(table, { directions: { [nameKey(first)]: 'outbound', [nameKey(second)]: 'inbound' } }),
    );
    expect(answered.map(({ direction }) => direction)).toEqual(['outbound', 'inbound', 'outbound']);
  });

  test.each([
    ['Вид', 'вх.', 'изх.'],
    ['Вх./изх.', 'вх', 'изх'],
    ['Посока', 'Входяща', 'Изходяща'],
  ])('is read from the short words of registers: %s, %s, %s', (header, came, went) => {
    const table = tableOf(
      [header, 'Дата', 'Държава', 'Град', 'Среща с'],
      [went, '03.02.2025', 'Япония', 'Токио', 'METI'],
      [came, '18.02.2025', 'Южна Корея', 'София', 'MOTIE'],
      [came, '19.03.2025', 'Мароко', '', 'AMDIE'],
    );
    const plan = planOf(table);
    expect(visitsOf(plan).map(({ direction, inferred }) => [direction, inferred?.direction])).toEqual([
      ['outbound', undefined],
      ['inbound', undefined],
      ['inbound', undefined],
    ]);
    expect(faultCodes(plan)).toEqual([]);
  });

  test('is none where it holds the numbers under which letters were registered', () => {
    const table = tableOf(
      ['Вх./изх. №', 'Дата', 'Държава', 'Среща с'],
      ['14-00-12', '03.02.2025', 'Япония', 'METI'],
      ['14-00-15', '18.02.2025', 'Южна Корея', 'MOTIE'],
    );
    expect(targetsOf(table)[0]).not.toBe('direction');
  });

  test('is none where most of its words say how people met: “vor Ort” is where the partner is', () => {
    const table = tableOf(
      ['Datum', 'Art', 'Ort', 'Land', 'Partner'],
      ['11.01.2024', 'Telefonat', '', 'Deutschland', 'Fraunhofer IAO'],
      ['07.02.2024', 'vor Ort', 'Stuttgart', 'Deutschland', 'Fraunhofer IAO'],
      ['28.02.2024', 'Videokonferenz', '', 'Deutschland', 'Stadt Leipzig'],
      ['17.04.2024', 'vor Ort', 'Leipzig', 'Deutschland', 'Stadt Leipzig'],
      ['16.05.2024', 'Besuch bei uns', 'Sofia', 'Deutschland', 'Hochschule Mittweida'],
      ['03.06.2024', 'E-Mail', '', 'Deutschland', 'BMBF'],
    );
    const plan = planOf(table);
    expect(visitsOf(plan).map(({ when, direction }) => [when, direction])).toEqual([
      ['2024-01-11', 'home'],
      ['2024-02-07', 'outbound'],
      ['2024-02-28', 'home'],
      ['2024-04-17', 'outbound'],
      ['2024-05-16', 'inbound'],
    ]);
    expect(plan.questions.map(({ name }) => name)).toEqual(['kindColumn']);
  });

  test('has a word for who came read from among those for how people met, where it needs no foreign country to tell', () => {
    const table = tableOf(
      ['Datum', 'Art', 'Ort', 'Partner'],
      ['11.01.2024', 'Telefonat', '', 'Magistrat Wien'],
      ['07.02.2024', 'vor Ort', 'Wien', 'Magistrat Wien'],
      ['16.05.2024', 'Besuch bei uns', 'Sofia', 'Hochschule Mittweida'],
      ['17.05.2024', 'vor Ort', 'Sofia', 'Magistrat Wien'],
    );
    const plan = planOf(table, { organisationCountries: { 'hochschule mittweida': 'DE', 'magistrat wien': 'AT' } });
    expect(visitsOf(plan).map(({ direction, inferred }) => [direction, inferred?.direction === undefined])).toEqual([
      ['home', false],
      ['outbound', false],
      ['inbound', true],
      ['home', false],
    ]);
    expect(faultCodes(planOf(table))).toContain('guests-country');
  });

  test('does not take “vor Ort” for the own town', () => {
    const table = tableOf(
      ['Datum', 'Land', 'Stadt', 'Richtung'],
      ['07.02.2024', 'Deutschland', 'Stuttgart', 'ausgehend'],
      ['17.04.2024', 'Bulgarien', 'Sofia', 'vor Ort'],
    );
    const plan = planOf(table);
    expect([visitsOf(plan).length, faultCodes(plan)]).toEqual([1, ['unknown-direction']]);
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
