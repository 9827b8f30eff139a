import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { SourceReference } from '#src/domain/source-reference.ts';
import { importReasons } from '#src/i18n/messages/import-reasons.ts';
import { isTable } from './import-source.ts';
import { inBothLanguages } from './in-both-languages.ts';
import { joinedNotes, joinedText } from './joined-text.ts';
import { mendedNotes, mendedText } from './mended-text.ts';

/** What is known of a row that is about a record of others. */
export interface RowBefore {
  /** The references that stood for the row before; none for a row that is new. */
  readonly former: readonly SourceReference[];
  /** The lines that rows of the tables say of the record by now. */
  readonly said?: ReadonlySet<string>;
}

/** A text on record, the reason that stands with it, and the sources of its record. */
export interface TextOnRecord {
  readonly text: LocalizedText | undefined;
  readonly reason: LocalizedText | undefined;
  readonly sources: readonly SourceReference[];
}

const NONE: ReadonlySet<string> = new Set();

/** The reasons that stand with a text of which a table gave a part. */
const OF_TABLES = [importReasons.oneLanguage, importReasons.oneLanguagePart, importReasons.textOfRow];

/** A text with the words of a row: in the place of those that it gave before they were edited, else behind all others. */
export function renewedText(
  { text, reason, sources }: TextOnRecord,
  fresh: LocalizedText,
  { former, said = NONE }: RowBefore,
): LocalizedText {
  const isOfTables = reason !== undefined && OF_TABLES.some((each) => inBothLanguages(each).en === reason.en);
  if (text === undefined || former.length === 0 || !isOfTables) return joinedText(text, fresh);
  const isOfRow = ({ source, paragraph }: SourceReference) =>
    former.some((each) => each.source === source && each.paragraph === paragraph);
  const isAlone = sources.every((each) => !isTable(each.source) || isOfRow(each));
  return mendedText(text, fresh, { isAlone, said }) ?? joinedText(text, fresh);
}

/** The same for notes. */
export function renewedNotes(old: string | undefined, fresh: string, { former, said = NONE }: RowBefore): string {
  const mended = old === undefined || former.length === 0 ? undefined : mendedNotes(old, fresh, said);
  return mended ?? joinedNotes(old, fresh);
}
