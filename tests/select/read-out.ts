import { type Answer, type Counts, isPossible } from '#src/select/answer.ts';
import { FACETS } from '#src/select/filter.ts';

const listed = ({ column, at }: Counts): readonly number[] => column.values.map((_, code) => at(code));

/** Everything that an answer says, read out. */
export const readOut = (answer: Answer) => ({
  activities: Array.from(answer.activities),
  isPossible: Array.from(answer.activities).filter((activity) => isPossible(answer, activity)),
  possible: answer.possible,
  facets: FACETS.map((facet) => listed(answer.facets[facet])),
  years: answer.years,
  months: answer.months,
  places: listed(answer.places),
  countryOnly: listed(answer.countryOnly),
  organisations: listed(answer.organisations),
  visits: listed(answer.visits),
  plotted: answer.plotted,
  notOnMap: answer.notOnMap,
  onAxis: answer.onAxis,
  noDay: answer.noDay,
  standing: Array.from(answer.standing),
  givesBack: answer.givesBack,
});
