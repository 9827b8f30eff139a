import { type ActivityRecord, COLLECTIONS, type Collection } from '#src/domain/activity-record.ts';
import { countryName } from '#src/domain/country-name.ts';
import type { Language } from '#src/domain/language.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import { formatsOf } from '#src/i18n/formats.ts';
import { filterMessages } from '#src/i18n/messages/filters.ts';
import { inBothLanguages, sameInBoth } from '../import/in-both-languages.ts';

type Row = ActivityRecord[Collection][number];
/** Records that are not, or not yet, in the record itself. */
type MoreRows = readonly { readonly collection: Collection; readonly row: Row }[];

/** Fields that hold ids, with the collection that those are of. */
const IDS: Readonly<Record<string, Collection>> = {
  people: 'people',
  owner: 'people',
  topics: 'topics',
  goals: 'goals',
  places: 'places',
  place: 'places',
  home: 'places',
  organisations: 'organisations',
  organisers: 'organisations',
  organisation: 'organisations',
  partOf: 'organisations',
  kind: 'kinds',
  visit: 'visits',
  'follows.meeting': 'meetings',
  source: 'sources',
};
const DIRECTIONS = { outbound: filterMessages.outbound, inbound: filterMessages.inbound, home: filterMessages.home };
const isDirection = (value: string): value is keyof typeof DIRECTIONS => Object.hasOwn(DIRECTIONS, value);
const inEach = (say: (language: Language) => string): LocalizedText => ({ en: say('en'), bg: say('bg') });

/** Says in words what fields of the record hold as ids, codes and EDTF. */
export class FieldWords {
  private readonly rows = new Map<string, Row>();

  constructor(record: ActivityRecord, more: MoreRows = []) {
    for (const collection of COLLECTIONS)
      for (const row of record[collection]) this.rows.set(`${collection} ${row.id}`, row);
    for (const { collection, row } of more) this.rows.set(`${collection} ${row.id}`, row);
  }

  /** What people call a record: its title or name; a meeting by the organisations met, or else by its visit. */
  nameOf(row: Row): LocalizedText {
    if ('title' in row) return typeof row.title === 'string' ? sameInBoth(row.title) : row.title;
    if ('name' in row) return typeof row.name === 'string' ? sameInBoth(row.name) : row.name;
    const visit = this.rows.get(`visits ${row.visit}`);
    if (row.organisations.length > 0 || visit === undefined) return this.list('organisations', row.organisations);
    return this.nameOf(visit);
  }

  /** A field's value as people read it; absent where it is words already. Several values stand with commas, as ids do. */
  of(path: string, value: string): LocalizedText | undefined {
    if (value === '') return undefined;
    const field = /(?:^|\.)([^.[\]]+)$/.exec(path)?.[1] ?? path;
    const collection = IDS[path] ?? (/^sources\[\d+\]\.source$/.test(path) ? 'sources' : undefined);
    const values = value.split(', ');
    if (collection !== undefined) return this.list(collection, values);
    if (path === 'countries' || path === 'country')
      return inEach((language) => formatsOf(language).list(values.map((code) => countryName(code, language))));
    if (field === 'when' || field === 'due') return inEach((language) => formatsOf(language).edtf(value));
    return path === 'direction' && isDirection(value) ? inBothLanguages(DIRECTIONS[value]) : undefined;
  }

  private list(collection: Collection, ids: readonly string[]): LocalizedText {
    return inEach((language) =>
      formatsOf(language).list(
        ids.map((id) => {
          const row = this.rows.get(`${collection} ${id}`);
          return row === undefined ? id : this.nameOf(row)[language];
        }),
      ),
    );
  }
}
