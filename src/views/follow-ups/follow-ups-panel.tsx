/** Placeholder until the view is written. */
export function FollowUpsPanel() {
  return null;
}
