/** Placeholder until the view is written. */
export function ChartsPanel() {
  return null;
}
