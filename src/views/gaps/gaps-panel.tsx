/** Placeholder until the view is written. */
export function GapsPanel() {
  return null;
}
