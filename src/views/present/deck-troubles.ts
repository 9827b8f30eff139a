import type { I18n } from '#src/i18n/i18n.ts';
import { presenterMessages as m } from '#src/i18n/messages/present.ts';
import { MOST_VISIT_SLIDES } from '#src/select/deck.ts';
import type { AddressProblem } from '#src/state/address.ts';
import type { SpeakerStatus } from './audience-link.ts';
import type { Told } from './told.tsx';

/** What can go wrong while presenting. */
export interface DeckTroubles {
  readonly problems: readonly AddressProblem[];
  readonly badNumber: { readonly number: number; readonly last: number } | undefined;
  readonly missing: number;
  readonly visitsLeftOut: number;
  readonly isFontMissing: boolean;
  readonly isFullScreenRefused: boolean;
  readonly speaker: SpeakerStatus;
}

/** A sentence for each thing that went wrong: what happened, and what to do. */
export function toldOf(troubles: DeckTroubles, { t }: I18n): readonly Told[] {
  const { problems, badNumber, missing, visitsLeftOut, isFontMissing, isFullScreenRefused, speaker } = troubles;
  const list = problems.map(({ parameter, value }) => `${parameter}=${value}`).join(' · ');
  const told = (is: boolean, key: string, text: () => string): readonly Told[] => (is ? [{ key, text: text() }] : []);
  return [
    ...told(problems.length > 0, `ignored ${list}`, () => t(m.ignored, { list })),
    ...(badNumber === undefined ? [] : [{ key: `number ${badNumber.number}`, text: t(m.badNumber, badNumber) }]),
    ...told(missing > 0, `missing ${missing}`, () => t(m.missing, { count: missing })),
    ...told(visitsLeftOut > 0, 'too-many', () => t(m.visitsLeftOut, { count: visitsLeftOut, most: MOST_VISIT_SLIDES })),
    ...told(isFontMissing, 'fonts', () => t(m.noFonts)),
    ...told(isFullScreenRefused, 'full-screen', () => t(m.noFullScreen)),
    ...told(speaker === 'blocked', 'blocked', () => t(m.blocked)),
    ...told(speaker === 'closed', 'closed', () => t(m.closed)),
  ];
}
