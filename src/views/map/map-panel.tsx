/** Placeholder until the view is written. */
export function MapPanel() {
  return null;
}
