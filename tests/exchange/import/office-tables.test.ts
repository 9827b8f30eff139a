import { describe, expect, test } from 'vitest';
import { planImport } from '#src/exchange/import/plan-import.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import { readTables } from '#src/exchange/table/read-tables.ts';
import { GAZETTEER, planOf, RECORD, TODAY, tableOf, visitsOf } from './import-fixture.ts';

/** The text in a code page of one byte a letter. */
function bytesIn(encoding: string, text: string): Uint8Array {
  const letters = new Map(
    [...Array(256).keys()].map((byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from([...text].map((letter) => letters.get(letter) ?? (letter === 'š' ? 0x9a : 0x3f)));
}

async function planOfBytes(name: string, bytes: Uint8Array) {
  const read = await readTables(name, bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  const { tables } = read;
  const mapping = recogniseTables(tables, GAZETTEER);
  return planImport({ record: RECORD, tables, mapping, gazetteer: GAZETTEER, today: TODAY });
}

const codesOf = ({ faults }: Awaited<ReturnType<typeof planOfBytes>>) => faults.map(({ row, code }) => [row, code]);

describe('a table as an office keeps it', () => {
  test('of Italy, with a Slovene name: its accents are Italian', async () => {
    const text = `Registro missioni 2019;;;;
;;;;
Data missione;Destinazione;Ente incontrato;Viaggiatori;Stato
12 marzo 2019;Lubiana (Slovenia);Tehnološki park Ljubljana;Maria Rossi;effettuata
mercoledì 17 aprile 2019;Vienna;Camera di Commercio;Luca Bianchi;annullata
Totale missioni: 2;;;;
`;
    const plan = await planOfBytes('missioni.csv', bytesIn('windows-1252', text));
    expect(plan.counts).toMatchObject({ read: 3, added: 1, 'set-aside': 2 });
    expect(codesOf(plan)).toEqual([
      [5, 'cancelled-row'],
      [6, 'total-row'],
    ]);
    expect(plan.changes.map(({ after }) => ('name' in after ? after.name : ''))).toContain('Tehnološki park Ljubljana');
  });

  test('of Bulgaria, in windows-1251: the country in front of its city', async () => {
    const text = `Дата;Държава/Град;С кого се срещнахме;Кой пътува
12.03.2019 г.;Австрия, Виена;1) Виенска агенция 2) WKO;Иван Петров
3-5 април 2019 г.;Германия, Мюнхен;Фраунхофер;Иван Петров
`;
    const plan = await planOfBytes('komandirovki.csv', bytesIn('windows-1251', text));
    expect(plan.counts).toMatchObject({ read: 2, added: 2 });
    expect(visitsOf(plan)).toMatchObject([
      { when: '2019-03-12', countries: ['AT'], places: ['vienna'] },
      { when: '2019-04-03/2019-04-05', countries: ['DE'], places: ['munich'] },
    ]);
  });

  test('of Slovenia: two hosts with the word for “and” between them are asked about', () => {
    const plan = planOf(
      tableOf(
        ['Datum obiska', 'Kraj', 'Gostitelj'],
        ['21. maj 2019', 'Zagreb', 'Hrvatska gospodarska komora in ZICER'],
        ['22. maj 2019', 'Zagreb', 'Podjetje in Zagreb'],
      ),
    );
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['set-aside', 'added']);
    expect(plan.commas).toMatchObject([{ names: ['Hrvatska gospodarska komora', 'ZICER'] }]);
  });

  test('of Germany: addresses are placed, and organisations among people are not published as people', () => {
    const plan = planOf(
      tableOf(
        ['Von', 'Bis', 'Anschrift', 'Gesprächspartner'],
        ['06.05.2019', '07.05.2019', 'Herrengasse 16, 8010 Graz', 'SFG - Steirische Wirtschaftsförderung'],
        ['20.05.2019', '21.05.2019', 'Via Magliocchi 3, 39100 Bolzano', 'NOI Techpark'],
      ),
    );
    expect(visitsOf(plan).map(({ countries }) => countries)).toEqual([['AT'], ['IT']]);
    expect(plan.changes.filter(({ collection }) => collection === 'people')).toEqual([]);
    expect(visitsOf(plan)[0]).toMatchObject({ notes: 'SFG - Steirische Wirtschaftsförderung' });
  });

  test('of Austria: those who took part are told apart', () => {
    const plan = planOf(
      tableOf(['Datum', 'Land', 'Teilnehmende'], ['06.05.2019', 'Slowenien', 'Eva Huber u. Jan Maier']),
      { peopleColumn: 'ours' },
    );
    expect(visitsOf(plan)).toMatchObject([{ people: ['eva-huber', 'jan-maier'] }]);
  });
});
