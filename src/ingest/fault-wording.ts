import type { Fault, FaultCode, FaultEffect } from '#src/domain/fault.ts';
import { LONGEST_TEXT } from './field-schemas.ts';

interface Wording {
  readonly effect: FaultEffect;
  readonly expected: string;
  readonly fix: string;
}

const FILE = 'file-refused';
const RECORD = 'record-set-aside';
const FIELD = 'field-left-out';

/** What was expected and how to mend it, in English, for the command line. The page words the codes in its language. */
const WORDING: Readonly<Record<FaultCode, Wording>> = {
  'not-json': {
    effect: FILE,
    expected: 'valid JSON',
    fix: 'Open the file in an editor that checks JSON and mend what it underlines.',
  },
  'empty-file': {
    effect: FILE,
    expected: 'a JSON array, [] at least',
    fix: 'Write [] into the file, or take it back from the last version.',
  },
  'missing-file': {
    effect: FILE,
    expected: 'the file in the data folder',
    fix: 'Add the file; [] where there is nothing to record.',
  },
  'not-an-array': { effect: FILE, expected: 'an array of records', fix: 'Put the records between [ and ].' },
  'not-an-object': { effect: RECORD, expected: 'an object with fields', fix: 'Write the record as { "id": "…", … }.' },
  'duplicate-id': {
    effect: RECORD,
    expected: 'an id that no other record of the file has',
    fix: 'Give this record an id of its own, or delete it if it is the same.',
  },
  'unknown-reference': {
    effect: RECORD,
    expected: 'the id of a record that exists',
    fix: 'Correct the id, or add the record it means.',
  },
  'missing-field': {
    effect: RECORD,
    expected: 'a value',
    fix: 'Fill the field in; leave it out altogether only where it is optional.',
  },
  'unknown-field': {
    effect: FIELD,
    expected: 'a field that the contract names',
    fix: 'Correct its spelling, or delete it.',
  },
  'wrong-type': {
    effect: RECORD,
    expected: 'another type of value',
    fix: 'Write the value in the type that is expected.',
  },
  'missing-language': {
    effect: RECORD,
    expected: 'the text in English (en) and Bulgarian (bg)',
    fix: 'Add the missing language.',
  },
  'bad-id': { effect: RECORD, expected: 'kebab-case: a-z, 0-9 and single hyphens', fix: 'Write it like "the-bakery".' },
  'bad-date': {
    effect: RECORD,
    expected: 'EDTF: 2018-07-07, 2018-09, 2018 or 2018-07-30/2018-08-03',
    fix: 'Write the date in one of these shapes, no more precise than the source.',
  },
  'no-such-date': {
    effect: RECORD,
    expected: 'a day that the calendar has',
    fix: 'Look the date up in the source and correct it.',
  },
  'end-before-start': {
    effect: RECORD,
    expected: 'an end on or after the start',
    fix: 'Swap the two dates, or correct the wrong one.',
  },
  'unknown-country': {
    effect: RECORD,
    expected: 'an ISO 3166-1 alpha-2 code, such as GB',
    fix: 'Look the code up; the United Kingdom is GB, Greece is GR.',
  },
  'out-of-range': {
    effect: RECORD,
    expected: 'a number in range',
    fix: 'Correct the number: lat −90 to 90, lon −180 to 180, paragraphs from 1.',
  },
  'swapped-coordinates': {
    effect: RECORD,
    expected: "lat and lon of a point in the place's country",
    fix: 'Swap lat and lon.',
  },
  'bad-link': {
    effect: RECORD,
    expected: 'a link that starts with https: or mailto:',
    fix: 'Correct the link, or leave it out.',
  },
  'text-too-long': { effect: RECORD, expected: `at most ${LONGEST_TEXT} characters`, fix: 'Shorten the text.' },
  'unknown-value': {
    effect: RECORD,
    expected: 'one of the values that the contract names',
    fix: 'Choose one of them.',
  },
  'depends-on-set-aside': {
    effect: RECORD,
    expected: 'a record without faults',
    fix: 'Mend the record that this one refers to; this one then comes back by itself.',
  },
  'empty-list': {
    effect: RECORD,
    expected: 'a list of one or more',
    fix: 'Name at least one; delete the record if there is none.',
  },
  'repeated-value': {
    effect: RECORD,
    expected: 'each value of the list once',
    fix: 'Delete the repetition, or write what was meant in its place.',
  },
  'repeated-field': {
    effect: FIELD,
    expected: 'each field once in its object; the last one counts',
    fix: 'Delete one of the two, or give it the name that was meant.',
  },
  'refers-to-itself': {
    effect: RECORD,
    expected: 'the id of another record',
    fix: 'Write the id of the record that is meant, or leave the field out.',
  },
  'circular-reference': {
    effect: RECORD,
    expected: 'a record that does not lead back to this one',
    fix: 'Look up which comes first, or which belongs to which, and leave the field out there.',
  },
  'follows-other-visit': {
    effect: RECORD,
    expected: 'a meeting of the same visit',
    fix: 'Correct the id or the visit, or leave the field out: order is recorded within a visit.',
  },
  'follows-out-of-order': {
    effect: RECORD,
    expected: 'a date that does not contradict the meeting that it follows',
    fix: 'Correct one of the two dates, or which meeting it follows.',
  },
  'outside-visit-dates': {
    effect: RECORD,
    expected: "a date within its visit's",
    fix: "Correct the meeting's date, the visit's, or which visit it belongs to.",
  },
  'outside-visit-countries': {
    effect: RECORD,
    expected: 'a place in a country of the visit',
    fix: "Correct the place, or add its country to the visit's countries.",
  },
  'home-organisation-met': {
    effect: RECORD,
    expected: 'organisations other than the home organisation',
    fix: "Delete it from the list; its people belong in the visit's people.",
  },
  'given-up-id-in-use': {
    effect: FIELD,
    expected: 'ids of records that were merged into this one and that no record has any more',
    fix: 'Give the other record an id of its own, or merge it into this one; if it was never merged, delete its id here.',
  },
};

export function isFaultCode(value: string): value is FaultCode {
  return Object.hasOwn(WORDING, value);
}

const LONGEST_QUOTE = 120;

/** Controls, marks that steer the direction of text, line separators, and what is no character at all. */
const STEERING = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A text that may stand in a fault: shortened, with nothing that steers a terminal or the direction of text. */
export function showable(text: string): string {
  const start = [...text.slice(0, LONGEST_QUOTE * 2)].slice(0, LONGEST_QUOTE).join('');
  return `${start.replace(STEERING, '�')}${start.length < text.length ? '…' : ''}`;
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // Nested too deeply to be written out.
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}

/** A value as it is quoted in a fault: showable JSON. */
export function quote(value: unknown): string {
  return value === undefined ? 'nothing' : showable(jsonOf(value));
}

export interface FaultPlace {
  readonly file: string;
  readonly record?: string | undefined;
  readonly path: string;
}

/** A fault with its wording. `expected` may be given where it is more exact than the code's own. */
export function makeFault(place: FaultPlace, code: FaultCode, found: unknown, expected?: string): Fault {
  const wording = WORDING[code];
  return {
    file: place.file,
    ...(place.record === undefined ? {} : { record: showable(place.record) }),
    path: showable(place.path),
    code,
    effect: wording.effect,
    found: quote(found),
    expected: expected ?? wording.expected,
    fix: wording.fix,
  };
}
