import type { Language } from '#src/domain/language.ts';
import { type I18n, i18nOf } from '#src/i18n/i18n.ts';
import { leftOutMessages } from '#src/i18n/messages/left-out.ts';
import { presenterMessages as m } from '#src/i18n/messages/present.ts';
import { problemWords } from '#src/i18n/problem-words.ts';
import { MOST_VISIT_SLIDES } from '#src/select/deck.ts';
import { shortened } from '#src/select/shortened.ts';
import type { AddressProblem } from '#src/state/address.ts';
import type { SpeakerStatus } from './audience-link.ts';
import type { Told } from './told.tsx';

/** What can go wrong while presenting. */
export interface DeckTroubles {
  readonly missingTexts: Language | undefined;
  readonly problems: readonly AddressProblem[];
  /** What the address had for a slide, and the last one that there is. */
  readonly badSlide: { readonly value: string; readonly last: number } | undefined;
  readonly missing: number;
  readonly visitsLeftOut: number;
  readonly isFontMissing: boolean;
  readonly isFullScreenRefused: boolean;
  readonly isStorageRefused: boolean;
  readonly speaker: SpeakerStatus;
  /** How many pages there are now that another window size has cut anew. */
  readonly relaid: number | undefined;
}

const LONGEST_SHOWN = 40;
/** Numbers that an address is read for; anything else is no number of a slide, and leads to the first. */
const READ_NUMBER = /^[1-9]\d{0,4}$/;

function badSlideText({ value, last }: NonNullable<DeckTroubles['badSlide']>, t: I18n['t']): string {
  if (value.trim() === '') return t(m.noSlideNamed);
  if (READ_NUMBER.test(value) && Number(value) > last) return t(m.badNumber, { number: Number(value), last });
  return t(m.badSlide, { value: shortened(value, LONGEST_SHOWN) });
}

/** In the language that is missing, for whoever asked for it. */
function textsMissing(language: Language): Told {
  return { key: `texts ${language}`, text: i18nOf(language).t(m.textsMissing), language };
}

/** A sentence for each thing that went wrong: what happened, and what to do. */
export function toldOf(troubles: DeckTroubles, i18n: I18n): readonly Told[] {
  const { t } = i18n;
  const {
    missingTexts,
    problems,
    badSlide,
    missing,
    visitsLeftOut,
    isFontMissing,
    isFullScreenRefused,
    isStorageRefused,
    speaker,
    relaid,
  } = troubles;
  const ignored = problemWords(problems, i18n);
  const told = (is: boolean, key: string, text: () => string): readonly Told[] => (is ? [{ key, text: text() }] : []);
  return [
    ...(missingTexts === undefined ? [] : [textsMissing(missingTexts)]),
    ...told(problems.length > 0, ignored, () => ignored),
    ...(badSlide === undefined ? [] : [{ key: `slide ${badSlide.value}`, text: badSlideText(badSlide, t) }]),
    ...told(missing > 0, `missing ${missing}`, () => t(m.missing, { count: missing })),
    ...told(visitsLeftOut > 0, 'too-many', () =>
      t(leftOutMessages.visits, { count: visitsLeftOut, most: MOST_VISIT_SLIDES }),
    ),
    ...told(isFontMissing, 'fonts', () => t(m.noFonts)),
    ...told(isStorageRefused, 'storage', () => t(m.nothingKept)),
    ...told(isFullScreenRefused, 'full-screen', () => t(m.noFullScreen)),
    ...(relaid === undefined ? [] : [{ key: `relaid ${relaid}`, text: t(m.relaid, { count: relaid }) }]),
    ...told(speaker === 'blocked', 'blocked', () => t(m.blocked)),
    ...told(speaker === 'closed', 'closed', () => t(m.closed)),
  ];
}
