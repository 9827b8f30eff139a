import type { Column } from './column.ts';

const NONE = new Uint32Array();

/**
 * Counts activities by the values of a column: by combination first, as activities that lie together share them, then the
 * values of each combination that was met.
 *
 * Keeps the room to count in, 4 bytes a combination of the largest column.
 */
export class Tally {
  private room = new Int32Array();

  /** How many activities have each value, of all. */
  ofAll(column: Column): Uint32Array {
    const { combinations, starts, values } = column;
    const room = this.roomFor(column);
    for (let i = 0; i < combinations.length; i += 1) {
      const combination = combinations[i] ?? 0;
      room[combination] = (room[combination] ?? 0) + 1;
    }
    const counts = new Uint32Array(values.length);
    for (let combination = 0; combination < starts.length - 1; combination += 1)
      spread(column, combination, room[combination] ?? 0, counts);
    room.fill(0, 0, starts.length);
    return counts;
  }

  /** Adds some activities to the counts of columns with the same combinations, and takes others away. */
  move(alike: readonly Column[], entered: Uint32Array, left: Uint32Array, counts: readonly Uint32Array[]): void {
    this.change(alike, entered, 1, counts);
    this.change(alike, left, -1, counts);
  }

  private change(alike: readonly Column[], activities: Uint32Array, by: 1 | -1, counts: readonly Uint32Array[]): void {
    const [column] = alike;
    if (column === undefined) return;
    const { combinations, starts } = column;
    const room = this.roomFor(column);
    const met = new Uint32Array(Math.min(activities.length, starts.length) + 1);
    let size = 0;
    for (let i = 0; i < activities.length; i += 1) {
      const combination = combinations[activities[i] ?? 0] ?? 0;
      const count = room[combination] ?? 0;
      met[size] = combination;
      size += ((count | -count) >>> 31) ^ 1;
      room[combination] = count + by;
    }
    for (const [at, each] of alike.entries()) {
      const ofValues = counts[at] ?? NONE;
      for (let i = 0; i < size; i += 1) {
        const combination = met[i] ?? 0;
        spread(each, combination, room[combination] ?? 0, ofValues);
      }
    }
    for (let i = 0; i < size; i += 1) room[met[i] ?? 0] = 0;
  }

  private roomFor({ starts }: Column): Int32Array {
    if (this.room.length < starts.length) this.room = new Int32Array(starts.length);
    return this.room;
  }
}

/** Adds so much to the counts of all values of a combination. */
function spread({ starts, members }: Column, combination: number, by: number, counts: Uint32Array): void {
  const end = starts[combination + 1] ?? 0;
  for (let at = starts[combination] ?? 0; at < end; at += 1) {
    const code = members[at] ?? 0;
    counts[code] = (counts[code] ?? 0) + by;
  }
}
