type Row = { readonly id: string };

/**
 * The activities by id: the row of a meeting, or that of a visit without one, counted on after the meetings. Linear
 * where the rows are sorted, as those of a record are.
 *
 * `visitOf`: the row of each meeting's visit.
 */
export function idOrder(meetings: readonly Row[], visits: readonly Row[], visitOf: Uint32Array): Uint32Array {
  const hasMeeting = new Uint8Array(visits.length);
  for (let i = 0; i < visitOf.length; i += 1) hasMeeting[visitOf[i] ?? 0] = 1;
  const alone: number[] = [];
  for (let i = 0; i < visits.length; i += 1) if (hasMeeting[i] === 0) alone.push(meetings.length + i);
  const idOf = (row: number): string => (meetings[row] ?? visits[row - meetings.length])?.id ?? '';
  const order = new Uint32Array(meetings.length + alone.length);
  let [from, next, isSorted] = [0, 0, true];
  let before = '';
  for (let i = 0; i < order.length; i += 1) {
    const [one, other] = [meetings[from], alone[next]];
    const isAlone = one === undefined || (other !== undefined && idOf(other) < one.id);
    order[i] = isAlone ? (other ?? 0) : from;
    if (isAlone) next += 1;
    else from += 1;
    const id = idOf(order[i] ?? 0);
    isSorted &&= before <= id;
    before = id;
  }
  return isSorted ? order : order.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}
