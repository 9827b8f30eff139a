import type { Frame } from './mark-layout.ts';
import type { Point } from './mercator.ts';

/** Side of a cell, in pixels. */
const CELL = 32;
/** Half the width of a line as it is drawn, and what its points leave between them, in pixels. */
const REACH = 3;

const keyOf = (column: number, row: number): string => `${column} ${row}`;

/** Gathers points of lines by cell, and tells how many of them lie in a box or touch it. */
export function lineField(points: readonly Point[]): (box: Frame) => number {
  const cells = new Map<string, Point[]>();
  for (const point of points) {
    const key = keyOf(Math.floor(point.x / CELL), Math.floor(point.y / CELL));
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [point]);
    else cell.push(point);
  }
  return (box) => {
    const [left, right, top, bottom] = [box.left - REACH, box.right + REACH, box.top - REACH, box.bottom + REACH];
    let covered = 0;
    for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column += 1)
      for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row += 1)
        for (const { x, y } of cells.get(keyOf(column, row)) ?? [])
          if (x >= left && x <= right && y >= top && y <= bottom) covered += 1;
    return covered;
  };
}
