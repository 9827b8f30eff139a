import crossfilter from 'crossfilter2';
import { codesOf } from '#src/select/column.ts';
import type { LaidOut } from '#src/select/lay-out.ts';
import { monthBin } from './attribute-values.ts';
import { ATTRIBUTES } from './selection.ts';

/** crossfilter2's six dimensions and groups over whole numbers that lie ready, where `crossfilterPeer` is given objects. */
export function buildOverNumbers({ size, moments, facets }: LaidOut): number {
  const cross = crossfilter(Array.from({ length: size }, (_, i) => i));
  const time = cross.dimension((i) => moments.first[moments.of[i] ?? 0] ?? 0);
  time.group(monthBin).all();
  for (const attribute of ATTRIBUTES) {
    const column = facets[attribute];
    const dimension =
      attribute === 'direction'
        ? cross.dimension((i) => codesOf(column, i)[0] ?? 0)
        : cross.dimension((i) => Array.from(codesOf(column, i)), true);
    dimension.group().all();
  }
  return cross.groupAll<number>().value();
}
