import type { Codes } from './codes.ts';
import type { Column } from './column.ts';

const NONE = new Uint32Array();

/** Combinations to an activity, above which activities are few. */
const SPARSE = 2;

/**
 * Counts activities by the values of a column: by combination first, as activities that lie together share them.
 *
 * Keeps the room to count in, 6 bytes a combination of the largest column.
 */
export class Tally {
  private room = new Int32Array();
  private touched = new Uint32Array();

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
    this.makeRoom(starts.length);
    const { room, touched } = this;
    // Where there are few, only their combinations are looked at.
    if ((entered.length + left.length) * SPARSE < starts.length) {
      for (const [activities, by] of [[entered, 1] as const, [left, -1] as const]) {
        const size = note(combinations, activities, room, touched);
        for (const [at, each] of alike.entries()) foldSome(each, touched, size, room, by, counts[at] ?? NONE);
        for (let i = 0; i < size; i += 1) room[touched[i] ?? 0] = 0;
      }
      return;
    }
    change(combinations, entered, 1, room);
    change(combinations, left, -1, room);
    this.foldAll(alike, counts);
  }

  private makeRoom(size: number): void {
    if (this.room.length >= size) return;
    this.room = new Int32Array(size);
    this.touched = new Uint32Array(Math.ceil(size / SPARSE));
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

/** Adds the counts of the first so many of those touched, or takes them away. */
function foldSome(
  { starts, members }: Column,
  touched: Uint32Array,
  size: number,
  room: Int32Array,
  by: 1 | -1,
  counts: Uint32Array,
): void {
  for (let i = 0; i < size; i += 1) {
    const combination = touched[i] ?? 0;
    spread(starts, members, combination, by * (room[combination] ?? 0), counts);
  }
}

function spread(starts: Uint32Array, members: Codes, combination: number, count: number, counts: Uint32Array): void {
  const end = starts[combination + 1] ?? 0;
  for (let at = starts[combination] ?? 0; at < end; at += 1) {
    const code = members[at] ?? 0;
    counts[code] = (counts[code] ?? 0) + count;
  }
}

function change(combinations: Codes, activities: Uint32Array, by: number, room: Int32Array): void {
  for (let i = 0; i < activities.length; i += 1) {
    const combination = combinations[activities[i] ?? 0] ?? 0;
    room[combination] = (room[combination] ?? 0) + by;
  }
}

/** Counts activities by combination, and writes down each of these once; how many they are. */
function note(combinations: Codes, activities: Uint32Array, room: Int32Array, touched: Uint32Array): number {
  let size = 0;
  for (let i = 0; i < activities.length; i += 1) {
    const combination = combinations[activities[i] ?? 0] ?? 0;
    const before = room[combination] ?? 0;
    touched[size] = combination;
    size += before === 0 ? 1 : 0;
    room[combination] = before + 1;
  }
  return size;
}
