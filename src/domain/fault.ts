/** What a fault does: the field is left out, the record is set aside, or the whole file is refused. */
export type FaultEffect = 'field-left-out' | 'record-set-aside' | 'file-refused';

/** What kind of fault it is; the interface has a sentence for each in every language. */
export type FaultCode =
  | 'not-json'
  | 'empty-file'
  | 'missing-file'
  | 'not-an-array'
  | 'not-an-object'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'missing-field'
  | 'unknown-field'
  | 'wrong-type'
  | 'missing-language'
  | 'bad-id'
  | 'bad-date'
  | 'no-such-date'
  | 'end-before-start'
  | 'unknown-country'
  | 'out-of-range'
  | 'swapped-coordinates'
  | 'bad-link'
  | 'text-too-long'
  | 'unknown-value'
  | 'depends-on-set-aside'
  | 'empty-list'
  | 'repeated-value'
  | 'repeated-field'
  | 'refers-to-itself'
  | 'circular-reference'
  | 'follows-other-visit'
  | 'follows-out-of-order'
  | 'outside-visit-dates'
  | 'outside-visit-countries'
  | 'home-organisation-met'
  | 'given-up-id-in-use';

/**
 * One fault in the record's files: where it is, what was found, what was expected and how to mend it.
 *
 * `path` is the field within the record (`when`, `sources[0].paragraph`); `found` quotes the value, shortened;
 * `expected` and `fix` are English sentences for the command line, `code` lets the page say it in any language.
 */
export interface Fault {
  readonly file: string;
  readonly record?: string;
  readonly path: string;
  readonly code: FaultCode;
  readonly effect: FaultEffect;
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}
