import * as v from 'valibot';
import { isCountryCode, isRegionCode } from '#src/domain/country-code.ts';
import { parseDay } from '#src/domain/day.ts';
import { parseEdtf } from '#src/domain/edtf.ts';
import type { FaultCode } from '#src/domain/fault.ts';

/** Longest text that a field may hold, in UTF-16 code units. */
export const LONGEST_TEXT = 20_000;

/** The code of a fault as the message of a schema's issue, so that one table holds all wording. */
const code = (faultCode: FaultCode): FaultCode => faultCode;

const LONGEST_ID = 120;

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const text = v.pipe(
  v.string(),
  v.regex(/\S/, code('missing-field')),
  v.trim(),
  v.maxLength(LONGEST_TEXT, code('text-too-long')),
);

export const id = v.pipe(v.string(), v.maxLength(LONGEST_ID, code('bad-id')), v.regex(KEBAB_CASE, code('bad-id')));

/** Whether a text has the shape of an id. */
export function isId(value: string): boolean {
  return value.length <= LONGEST_ID && KEBAB_CASE.test(value);
}

type Item = v.GenericSchema<unknown, string>;

/** A list that names nothing twice. Every repetition is an issue of its own. */
export const distinct = <const S extends Item>(item: S) =>
  v.pipe(
    v.array(item),
    v.rawCheck(({ dataset, addIssue }) => {
      const list: unknown = dataset.value;
      if (!Array.isArray(list)) return;
      const known = new Set<unknown>();
      for (const [key, value] of list.entries()) {
        if (typeof value !== 'string') continue;
        const path: [v.ArrayPathItem] = [{ type: 'array', origin: 'value', input: list, key, value }];
        if (known.has(value)) addIssue({ message: code('repeated-value'), input: value, path });
        known.add(value);
      }
    }),
  );

export const ids = distinct(id);

/** Ids of which there must be one. */
export const someIds = v.pipe(ids, v.nonEmpty(code('empty-list')));

export const localizedText = v.object({ en: text, bg: text });

export const edtf = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const result = parseEdtf(dataset.value);
    if (result.ok) return;
    addIssue({ message: code(result.reason === 'shape' ? 'bad-date' : result.reason) });
  }),
);

export const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, code('bad-date')),
  v.check((value) => !/^\d{4}-\d{2}-\d{2}$/.test(value) || isDayOnRecord(value), code('no-such-date')),
);

/** Whether it is a day of the calendar, from the year 0001 on. */
function isDayOnRecord(iso: string): boolean {
  return parseDay(iso) !== undefined && !iso.startsWith('0000');
}

export const country = v.pipe(v.string(), v.check(isCountryCode, code('unknown-country')));

export const region = v.pipe(v.string(), v.check(isRegionCode, code('unknown-country')));

export const latitude = v.pipe(v.number(), v.minValue(-90, code('out-of-range')), v.maxValue(90, code('out-of-range')));

export const longitude = v.pipe(
  v.number(),
  v.minValue(-180, code('out-of-range')),
  v.maxValue(180, code('out-of-range')),
);

export const paragraph = v.pipe(v.number(), v.integer(code('out-of-range')), v.minValue(1, code('out-of-range')));

export const year = v.pipe(
  v.number(),
  v.integer(code('out-of-range')),
  v.minValue(1000, code('out-of-range')),
  v.maxValue(9999, code('out-of-range')),
);

/** An address that a browser may follow: `https:` or `mailto:`, nothing else. */
export const link = v.pipe(
  v.string(),
  v.check((value) => isFollowable(value), code('bad-link')),
);

function isFollowable(value: string): boolean {
  if (/\s/.test(value) || !URL.canParse(value)) return false;
  const { protocol } = new URL(value);
  return protocol === 'https:' || protocol === 'mailto:';
}

export const hexColour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, code('unknown-value')));

/** A picture in the public folder, or one that is carried in the text itself; never another site's. */
export const logo = v.pipe(
  v.string(),
  v.maxLength(LONGEST_TEXT, code('text-too-long')),
  v.regex(
    /^(data:image\/(png|svg\+xml|webp);base64,[A-Za-z0-9+/=]+|(?!.*\.\.)[\w][\w./-]*\.(svg|png|webp))$/,
    code('bad-link'),
  ),
);

export const inferences = v.record(v.string(), localizedText);

export const claims = v.array(v.object({ text: localizedText, by: text }));

export const sourceReferences = v.array(v.object({ source: id, paragraph, asPrinted: v.exactOptional(text) }));
