/** Placeholder until the view is written. */
export function PlaceList() {
  return null;
}
