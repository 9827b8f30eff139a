/** What each id leads to, at most one other each. */
export type Leads = ReadonlyMap<string, string>;

/** Every id that leads back to itself, with the way round from it; one that leads to itself alone has a way of one. */
export function circlesOf(leads: Leads): ReadonlyMap<string, readonly string[]> {
  const walkOf = new Map<string, number>();
  const circles = new Map<string, readonly string[]>();
  let walk = 0;
  for (const start of leads.keys()) {
    walk += 1;
    let at: string | undefined = start;
    const way: string[] = [];
    while (at !== undefined && !walkOf.has(at)) {
      walkOf.set(at, walk);
      way.push(at);
      at = leads.get(at);
    }
    if (at === undefined || walkOf.get(at) !== walk) continue;
    const circle = way.slice(way.indexOf(at));
    for (const id of circle) circles.set(id, circle);
  }
  return circles;
}
