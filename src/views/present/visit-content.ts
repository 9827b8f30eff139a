import { yearOf } from '#src/domain/day.ts';
import type { I18n } from '#src/i18n/i18n.ts';
import { slideMessages as m } from '#src/i18n/messages/present.ts';
import type { DeckSlide } from '#src/select/deck.ts';
import { shortened } from '#src/select/shortened.ts';
import type { SlideEntry, VisitSlide } from '#src/select/visit-slide.ts';
import { boundSpaces } from './bound-spaces.ts';
import {
  blocksOf,
  body,
  type Eyebrow,
  lead,
  mute,
  type Paragraph,
  plain,
  type SlideContent,
  strong,
} from './slide-content.ts';

/** Longest title that stands on a slide in full, in characters. */
export const LONGEST_TITLE = 90;

const OUTCOMES = { possible: m.possible, agreed: m.agreed, 'under-way': m.underWay, done: m.done } as const;

/** Where a journey led is its title; what happened at home has its own. */
export function visitName({ visit }: VisitSlide, { text, formats }: I18n): string {
  const countries = visit.direction === 'outbound' ? visit.countries : [];
  return countries.length === 0 ? text(visit.title) : formats.list(countries.map(formats.country));
}

function whenInWords({ when, hasDay }: VisitSlide, { t, formats }: I18n): string {
  if (when.known === 'within' && !hasDay && yearOf(when.first) === yearOf(when.last))
    return t(m.yearOnly, { year: formats.year(yearOf(when.first)) });
  return formats.occurrence(when);
}

function eyebrowOf(slide: VisitSlide, { t, ...i18n }: I18n): Eyebrow {
  const { visit, number, of, hasDay } = slide;
  const atHome = visit.direction === 'outbound' ? 'circle' : 'square';
  return {
    text: boundSpaces([t(m.visitOf, { number, of }), whenInWords(slide, { t, ...i18n })].join(' · ')),
    country: visit.countries.length === 1 ? visit.countries[0] : undefined,
    shape: hasDay ? atHome : 'dashed',
    reason: visit.inferred?.when,
  };
}

function whoMet(slide: VisitSlide, { t, text, formats }: I18n): string {
  const { visit, organisations: count, colleagues, places } = slide;
  const who = colleagues.length;
  const people = formats.list(colleagues.map(({ name }) => text(name)));
  if (count === 0) return who === 0 ? t(m.noMeeting) : `${t(m.noMeeting)} ${t(m.took, { people })}`;
  const where = places.length === 0 ? '' : ` ${formats.inPlace(formats.list(places.map(({ name }) => text(name))))}`;
  if (visit.direction === 'inbound') return t(m.came, { count, where });
  if (who > 0) return t(m.met, { people, who, count, where });
  return t(visit.direction === 'home' ? m.metAtHome : m.metNamelessly, { count, where });
}

function entryParagraph(entry: SlideEntry, { t, text }: I18n): Paragraph {
  const { organisations, discussed, presented, outcome, place } = entry;
  const both = discussed !== undefined && presented !== undefined;
  const about = discussed ?? presented;
  const names = organisations.flatMap(({ name }, i) => (i === 0 ? [strong(name)] : [mute(' · '), strong(name)]));
  const rest = [
    both ? t(m.presented, { text: text(presented) }) : '',
    both ? t(m.discussed, { text: text(discussed) }) : text(about),
    outcome === undefined || text(outcome.text) === text(about)
      ? ''
      : t(OUTCOMES[outcome.status], { text: text(outcome.text) }),
    about === undefined && outcome === undefined ? text(place?.name) : '',
  ];
  const said = rest.filter((part) => part !== '').join(' ');
  return body(
    ...(names.length === 0 ? [strong(t(m.namelessMeeting))] : names),
    ...(said === '' ? [] : [mute(` ${said}`)]),
  );
}

/** The slide of a visit in words: when, where, who met whom, and what each meeting was about. */
export function visitContent(slide: DeckSlide, visitSlide: VisitSlide, i18n: I18n): SlideContent {
  const { visit, entries } = visitSlide;
  const { text } = i18n;
  const name = visitName(visitSlide, i18n);
  const title = boundSpaces(shortened(name, LONGEST_TITLE));
  const paragraphs: readonly Paragraph[] = [
    ...(name.length <= LONGEST_TITLE ? [] : [lead(plain(name))]),
    lead(plain(whoMet(visitSlide, i18n))),
    ...entries.map((entry) => entryParagraph(entry, i18n)),
    ...(visit.occasion === undefined ? [] : [body(mute(text(visit.occasion)))]),
    ...(entries.length > 0 || visit.summary === undefined ? [] : [body(mute(text(visit.summary)))]),
  ];
  return { slide, layout: 'visit', name, title, eyebrow: eyebrowOf(visitSlide, i18n), blocks: blocksOf(paragraphs) };
}
