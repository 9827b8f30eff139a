import type { Table } from '../table/table.ts';
import { CodeWeights } from './city-code.ts';
import type { DateReading } from './date-reading.ts';
import { namesHosts } from './direction-headers.ts';
import { isEvidentName } from './evident-name.ts';
import type { HeadedText } from './headed-text.ts';
import type { SheetMapping } from './mapping.ts';
import type { NamedYear } from './named-year.ts';
import { looksLikeOrganisation, namedAlone } from './organisation-text.ts';
import { NameWeights } from './people-cell.ts';
import { amongOurs } from './people-cells.ts';
import { mayNamePeople } from './people-met.ts';
import { withoutPeople } from './person-in-organisation.ts';
import { PlaceReader } from './place-reader.ts';
import { RowOrganisations } from './row-organisations.ts';
import { RowReader, type SheetTools } from './row-reader.ts';
import { SheetCells } from './sheet-cells.ts';
import { isCalledCountry, StateWeights } from './state-column.ts';
import { statedCountries } from './stated-countries.ts';

/** Rows whose dates are read at one go. */
const STEP = 100;

/** A host who may be somebody: no evidence that the same name among people is an organisation's. */
const mayBeHost = ({ header, text }: HeadedText): boolean =>
  namesHosts(header) && isEvidentName(text) && !looksLikeOrganisation(text);

/** Makes a reader of one sheet's rows: all of its dates, people and organisations are looked at, some rows a step, and weighed together. `year`: that of dates without one. */
export function* rowReaderSteps(
  table: Table,
  sheet: SheetMapping,
  tools: SheetTools,
  year?: NamedYear,
): Generator<undefined, RowReader> {
  const cells = new SheetCells(table, sheet, year);
  const readings: DateReading[] = [];
  for (const [at, row] of table.rows.entries()) {
    readings.push(...cells.dates.readings(row));
    if (at % STEP === STEP - 1) yield;
  }
  const { mapping } = tools;
  const weights = new NameWeights(mapping.splits.person);
  const codes = new CodeWeights(tools.placeTools);
  const states = new StateWeights(tools.placeTools);
  const alone = new Set<string>();
  const countries = new Set<string>();
  for (const [at, row] of table.rows.entries()) {
    const ours = cells.headed(row, 'ours').filter(({ header }) => amongOurs(header) === 'ours');
    for (const text of [...ours.map((each) => each.text), ...cells.all(row, 'guests')]) weights.add(text);
    const [country, city] = [cells.text(row, 'country'), cells.text(row, 'city')];
    if (country === '') codes.add(city);
    else states.add(country, city);
    for (const text of [country, ...cells.all(row, 'organisationCountry')]) countries.add(text);
    const organisations = cells
      .headed(row, 'organisation')
      .filter((cell) => !mayBeHost(cell) && !mayNamePeople(cell, tools.hosts, tools.isOrganisation, () => false));
    for (const { text } of organisations.filter((each) => tools.recorded(each.text).length === 0))
      for (const key of namedAlone(withoutPeople(text, tools.isOrganisation), mapping.splits.organisation))
        alone.add(key);
    if (at % STEP === STEP - 1) yield;
  }
  const organisations = new RowOrganisations(cells, alone, tools);
  const { column } = codes;
  const stated = [...countries].flatMap((text) => statedCountries(text, mapping.answers, mapping.splits.place).codes);
  const isCalled = sheet.columns.some((each) => each.target === 'country' && isCalledCountry(each));
  const places = new PlaceReader({
    ...tools.placeTools,
    ...(column === undefined ? {} : { codes: column }),
    states: states.column(isCalled),
    stated: new Set(stated),
  });
  return new RowReader(table, cells, readings, weights.evidence(mapping.answers), organisations, { ...tools, places });
}
