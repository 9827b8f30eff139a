import type { Dataset } from '#src/domain/dataset.ts';
import type { Day } from '#src/domain/day.ts';
import type { FollowUp } from '#src/domain/follow-up.ts';
import type { Organisation } from '#src/domain/organisation.ts';
import type { Term } from '#src/domain/term.ts';
import type { Answer } from './answer.ts';
import { type FollowUpFacts, followUpsOf } from './follow-up-facts.ts';
import { type Gap, gapsOf, organisationsOf } from './gaps.ts';
import { LONGEST_LABEL } from './shortened.ts';
import { visitSlideId } from './slide-id.ts';
import { type VisitSlide, visitSlides } from './visit-slide.ts';

/** More visits than this have no slide of their own in one deck. */
export const MOST_VISIT_SLIDES = 300;

/** More follow-ups than this, in the order in which they are due, are counted on a slide and not told. */
export const MOST_SLIDE_FOLLOW_UPS = 60;

/** The follow-ups of a slide, and how many found no room. */
interface ToldFollowUps {
  readonly followUps: readonly FollowUpFacts[];
  readonly leftOut: number;
}

/** Organisations of one kind. `kind` is absent where the record has lost it. */
export interface KindGroup {
  readonly kind: Term | undefined;
  readonly organisations: readonly Organisation[];
}

/** A slide before it is put into words and cut into pages. */
export type DeckSlide =
  | { readonly id: string; readonly kind: 'title' | 'map' }
  /** With what is too long to stand whole beside its mark. */
  | (ToldFollowUps & { readonly id: string; readonly kind: 'timeline' })
  | { readonly id: string; readonly kind: 'visit'; readonly visit: VisitSlide }
  | { readonly id: string; readonly kind: 'organisations'; readonly groups: readonly KindGroup[] }
  | (ToldFollowUps & { readonly id: string; readonly kind: 'announced' })
  | { readonly id: string; readonly kind: 'gaps'; readonly gaps: readonly Gap[] }
  | { readonly id: string; readonly kind: 'end'; readonly visitsLeftOut: number };

/** The slides of an answer, and how many of its visits found no room. */
export interface Deck {
  readonly slides: readonly DeckSlide[];
  readonly visitsLeftOut: number;
}

const told = (all: readonly FollowUpFacts[]): ToldFollowUps => ({
  followUps: all.slice(0, MOST_SLIDE_FOLLOW_UPS),
  leftOut: Math.max(0, all.length - MOST_SLIDE_FOLLOW_UPS),
});

function kindGroups(dataset: Dataset, answer: Answer): readonly KindGroup[] {
  const groups = new Map<string, Organisation[]>();
  for (const organisation of organisationsOf(dataset, answer)) {
    const group = groups.get(organisation.kind);
    if (group === undefined) groups.set(organisation.kind, [organisation]);
    else group.push(organisation);
  }
  return [...groups]
    .map(([kind, organisations]) => ({ kind: dataset.kind.get(kind), organisations }))
    .sort((a, b) => b.organisations.length - a.organisations.length);
}

/**
 * The deck of an answer: title, map, timeline, a slide a visit, organisations by kind, what was announced, what is not on
 * record, end. An empty answer has title and end alone. `today` decides what is overdue.
 */
export function deckOf(dataset: Dataset, answer: Answer, today: Day): Deck {
  const title = { id: 'title', kind: 'title' } as const;
  const visits = visitSlides(dataset, answer);
  const visitsLeftOut = Math.max(0, visits.length - MOST_VISIT_SLIDES);
  const end = { id: 'end', kind: 'end', visitsLeftOut } as const;
  if (answer.activities.length === 0) return { slides: [title, end], visitsLeftOut };
  const groups = kindGroups(dataset, answer);
  const followUps = followUpsOf(dataset, answer, today).shown;
  const isLong = ({ title }: FollowUp) => Object.values(title).some((text) => text.length > LONGEST_LABEL);
  const slides: readonly DeckSlide[] = [
    title,
    { id: 'map', kind: 'map' },
    {
      id: 'timeline',
      kind: 'timeline',
      ...told(followUps.filter(({ followUp, due }) => due.standing !== 'not-recorded' && isLong(followUp))),
    },
    ...visits
      .slice(0, MOST_VISIT_SLIDES)
      .map((visit) => ({ id: visitSlideId(visit.visit.id), kind: 'visit', visit }) as const),
    ...(groups.length === 0 ? [] : [{ id: 'organisations', kind: 'organisations', groups } as const]),
    { id: 'announced', kind: 'announced', ...told(followUps) },
    { id: 'gaps', kind: 'gaps', gaps: gapsOf(dataset, answer, today).filter(({ count }) => count > 0) },
    end,
  ];
  return { slides, visitsLeftOut };
}

/** The slides that were chosen, in their order, and the ids of those that this deck does not have. */
export interface ChosenSlides {
  readonly slides: readonly DeckSlide[];
  readonly missing: readonly string[];
}

/** Picks slides by id. Without a choice, or where none of it is there, all slides. */
export function chosenSlides(slides: readonly DeckSlide[], chosen: readonly string[] | undefined): ChosenSlides {
  if (chosen === undefined) return { slides, missing: [] };
  const byId = new Map(slides.map((slide) => [slide.id, slide]));
  const found = chosen.flatMap((id) => byId.get(id) ?? []);
  return { slides: found.length === 0 ? slides : found, missing: chosen.filter((id) => !byId.has(id)) };
}
