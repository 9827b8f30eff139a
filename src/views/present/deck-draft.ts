/** A slide in the list that slides are chosen from. */
export interface DraftSlide {
  readonly id: string;
  readonly isShown: boolean;
}

/** The list to choose from: the slides of the deck in their order, then those that were not chosen. */
export function draftOf(all: readonly string[], chosen: readonly string[] | undefined): readonly DraftSlide[] {
  if (chosen === undefined) return all.map((id) => ({ id, isShown: true }));
  const known = chosen.filter((id) => all.includes(id));
  const others = all.filter((id) => !known.includes(id));
  return [...known.map((id) => ({ id, isShown: true })), ...others.map((id) => ({ id, isShown: known.length === 0 }))];
}

/** The list with one slide moved to another place; the same list where there is no such place. */
export function moved(draft: readonly DraftSlide[], from: number, to: number): readonly DraftSlide[] {
  const slide = draft[from];
  if (slide === undefined || to < 0 || to >= draft.length) return draft;
  const others = draft.filter((_, i) => i !== from);
  return [...others.slice(0, to), slide, ...others.slice(to)];
}

/** The ids that were chosen, in order; `undefined` where that is the whole deck as it is. */
export function slidesOf(draft: readonly DraftSlide[], all: readonly string[]): readonly string[] | undefined {
  const chosen = draft.filter(({ isShown }) => isShown).map(({ id }) => id);
  return chosen.join() === all.join() ? undefined : chosen;
}
