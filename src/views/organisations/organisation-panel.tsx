/** Placeholder until the view is written. */
export function OrganisationPanel() {
  return null;
}
