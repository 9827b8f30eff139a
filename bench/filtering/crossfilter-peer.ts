import crossfilter, { type Crossfilter, type Dimension } from 'crossfilter2';
import type { Activity } from '#src/domain/activity.ts';
import { firstDay, monthBin, VALUES_OF } from './attribute-values.ts';
import type { Contestant } from './contestant.ts';
import { ATTRIBUTES, type Attribute } from './selection.ts';

function choose(dimension: Dimension<Activity, string>, value: string | undefined): void {
  if (value === undefined) dimension.filterAll();
  else dimension.filterExact(value);
}

/** Of arrays where an activity can have several values; that is slower, and without it the counts would be others. */
function dimensionOf(cross: Crossfilter<Activity>, attribute: Attribute): Dimension<Activity, string> {
  if (attribute === 'direction') return cross.dimension(({ visit }) => visit.direction);
  return cross.dimension((activity) => [...VALUES_OF[attribute](activity)], true);
}

/** crossfilter2 with six dimensions and a group of counts for each. It is told only what changed, as its users do. */
export const crossfilterPeer: Contestant = {
  name: 'crossfilter2',
  build: (dataset) => {
    const cross = crossfilter([...dataset.activities]);
    const time = cross.dimension(firstDay);
    const dimensions = ATTRIBUTES.map((attribute) => dimensionOf(cross, attribute));
    const months = time.group(monthBin);
    const groups = dimensions.map((dimension) => dimension.group<string, number>());
    const all = cross.groupAll<number>();
    let [from, to]: [number | undefined, number | undefined] = [undefined, undefined];
    const chosen: (string | undefined)[] = ATTRIBUTES.map(() => undefined);
    return (selection) => {
      if (selection.from !== from || selection.to !== to) {
        [from, to] = [selection.from, selection.to];
        if (from === undefined || to === undefined) time.filterAll();
        else time.filterRange([from, to + 1]);
      }
      for (const [i, attribute] of ATTRIBUTES.entries()) {
        const dimension = dimensions[i];
        if (dimension === undefined || chosen[i] === selection[attribute]) continue;
        chosen[i] = selection[attribute];
        choose(dimension, chosen[i]);
      }
      months.all();
      for (const group of groups) group.all();
      return all.value();
    };
  },
};
