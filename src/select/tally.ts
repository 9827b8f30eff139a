import type { Codes } from './codes.ts';
import type { Column } from './column.ts';

const NONE = new Uint32Array();

/** Combinations to an activity, above which activities are few. */
const SPARSE = 2;

/**
 * Counts activities by the values of a column: by combination first, as activities that lie together share them.
 *
 * Keeps the room to count in, 4 bytes a combination of the largest column.
 */
export class Tally {
  private room = new Int32Array();

  /** How many activities have each value, of all. */
  ofAll(column: Column): Uint32Array {
    const { combinations, starts, values } = column;
    this.makeRoom(starts.length);
    const { room } = this;
    for (let i = 0; i < combinations.length; i += 1) {
      const combination = combinations[i] ?? 0;
      room[combination] = (room[combination] ?? 0) + 1;
    }
    const counts = new Uint32Array(values.length);
    this.foldAll([column], [counts]);
    return counts;
  }

  /** Adds some activities to the counts of columns with the same combinations, and takes others away. */
  move(alike: readonly Column[], entered: Uint32Array, left: Uint32Array, counts: readonly Uint32Array[]): void {
    const [column] = alike;
    if (column === undefined) return;
    const { combinations, starts } = column;
    // Where there are few, going by way of the combinations takes longer than it saves.
    if ((entered.length + left.length) * SPARSE < starts.length) {
      for (const [at, each] of alike.entries()) {
        addEach(each, entered, 1, counts[at] ?? NONE);
        addEach(each, left, -1, counts[at] ?? NONE);
      }
      return;
    }
    this.makeRoom(starts.length);
    const { room } = this;
    change(combinations, entered, 1, room);
    change(combinations, left, -1, room);
    this.foldAll(alike, counts);
  }

  private makeRoom(size: number): void {
    if (this.room.length >= size) return;
    this.room = new Int32Array(size);
  }

  private foldAll(alike: readonly Column[], counts: readonly Uint32Array[]): void {
    const { room } = this;
    const size = (alike[0]?.starts.length ?? 1) - 1;
    for (const [at, { starts, members }] of alike.entries()) {
      const ofValues = counts[at] ?? NONE;
      for (let combination = 0; combination < size; combination += 1) {
        const count = room[combination] ?? 0;
        if (count !== 0) spread(starts, members, combination, count, ofValues);
      }
    }
    room.fill(0, 0, size);
  }
}

function spread(starts: Uint32Array, members: Codes, combination: number, count: number, counts: Uint32Array): void {
  const end = starts[combination + 1] ?? 0;
  for (let at = starts[combination] ?? 0; at < end; at += 1) {
    const code = members[at] ?? 0;
    counts[code] = (counts[code] ?? 0) + count;
  }
}

/** Adds so much to the counts of all that each activity has. */
function addEach(
  { combinations, starts, members }: Column,
  activities: Uint32Array,
  by: 1 | -1,
  counts: Uint32Array,
): void {
  for (let i = 0; i < activities.length; i += 1)
    spread(starts, members, combinations[activities[i] ?? 0] ?? 0, by, counts);
}

function change(combinations: Codes, activities: Uint32Array, by: number, room: Int32Array): void {
  for (let i = 0; i < activities.length; i += 1) {
    const combination = combinations[activities[i] ?? 0] ?? 0;
    room[combination] = (room[combination] ?? 0) + by;
  }
}
