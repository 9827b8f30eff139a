/** Placeholder until the view is written. */
export function TablePanel() {
  return null;
}
