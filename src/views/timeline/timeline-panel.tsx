/** Placeholder until the view is written. */
export function TimelinePanel() {
  return null;
}
