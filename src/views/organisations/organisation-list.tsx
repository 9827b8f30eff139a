/** Placeholder until the view is written. */
export function OrganisationList() {
  return null;
}
