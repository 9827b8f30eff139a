import { useMemo } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { chartMessages as m } from '#src/i18n/messages/charts.ts';
import { firstBars } from '#src/select/chart-data.ts';
import { goalMatrix, withOtherCountries } from '#src/select/goal-matrix.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { CountryDot } from '#src/ui/country-dot.tsx';
import { ChartFrame, OutsideNote } from './chart-frame.tsx';
import { facetChoice } from './filter-picks.ts';
import { GoalChart } from './goal-chart.tsx';
import { partText } from './part-text.ts';
import { PickTable } from './pick-table.tsx';
import { TermNames } from './term-names.ts';

const MOST_GOALS = 8;
const NONE = 'none';

/** Activities of each goal by country; those whose visit states no goal are a row of their own. */
export function GoalFigure() {
  const i18n = useI18n();
  const { t, text, formats } = i18n;
  const { dataset, answer, setFilter } = useDashboard();
  const matrix = useMemo(() => goalMatrix(answer), [answer]);
  const drawn = useMemo(() => withOtherCountries(matrix), [matrix]);
  const { filter } = answer;
  const isNarrowed = filter.chosen.goal.length > 0;
  const title = t(m.byGoal);
  const { values } = answer.columns.facets.goal;
  const names = useMemo(
    () => new TermNames(values, dataset.goal, text, (number) => t(m.unnamed, { number })),
    [values, dataset, text, t],
  );
  const goalName = (goal: string | undefined) => (goal === undefined ? t(m.noGoal) : names.of(goal));
  const countryName = (country: string | undefined) =>
    country === undefined ? t(m.noCountry) : formats.country(country);
  const goals = drawn.rows.map(({ goal, activities, byCountry, outside }) => {
    const key = goal ?? NONE;
    const parts = byCountry.map((count, i) => {
      const country = drawn.countries[i];
      const chosen = country !== undefined && filter.chosen.country.includes(country);
      return { key: `${key} ${country ?? i}`, country, count, value: formats.number(count), chosen };
    });
    const label = goalName(goal);
    const name = () => t(m.outsideBar, { bar: t(m.activitiesBar, { name: label, count: activities }), outside });
    const pick =
      goal === undefined ? {} : { pick: { ...facetChoice(filter, setFilter, 'goal', goal), key, name: name() } };
    return { key, label, value: partText(activities, outside, i18n), parts, outside, ...pick };
  });
  const { shown, others } = firstBars(goals, MOST_GOALS, ({ parts }) => parts.some(({ count }) => count > 0));
  const home = dataset.place.get(dataset.record.site.home)?.country;
  return (
    <ChartFrame
      title={title}
      kind="goals"
      rows={Math.min(Math.max(dataset.goal.size, values.length) + 1, MOST_GOALS + 1)}
      empty={goals.length > 0 ? undefined : t(m.nothing)}
      canPick={shown.some(({ pick }) => pick !== undefined)}
      notes={
        <>
          <ul className="chart__legend">
            {drawn.countries.map((country) => (
              <li key={country ?? NONE}>
                <CountryDot country={country} shape={country === home ? 'square' : 'circle'} />
                <CountryChoice country={country} />
              </li>
            ))}
            {drawn.others > 0 && (
              <li>
                <CountryDot country={undefined} /> {t(m.otherCountries, { count: drawn.others })}
              </li>
            )}
          </ul>
          {shown.some(({ outside }) => outside > 0) && <OutsideNote facet="goal" />}
          <p className="chart__note">{t(m.overlapping)}</p>
          {others > 0 && <p className="chart__note">{t(m.others, { count: others })}</p>}
        </>
      }
      table={
        <PickTable
          caption={title}
          head={t(m.goal)}
          columns={[
            { key: 'all', label: t(m.activities) },
            ...matrix.countries.map((country) => ({
              key: country ?? NONE,
              label: countryName(country),
              ...(country === undefined ? {} : { pick: facetChoice(filter, setFilter, 'country', country) }),
            })),
            ...(isNarrowed ? [{ key: 'outside', label: t(m.outsideShort) }] : []),
          ]}
          rows={matrix.rows.map(({ goal, activities, byCountry, outside }) => ({
            key: goal ?? NONE,
            label: goalName(goal),
            numbers: [activities, ...byCountry, ...(isNarrowed ? [outside] : [])].map(formats.number),
            ...(goal === undefined ? {} : { pick: facetChoice(filter, setFilter, 'goal', goal) }),
          }))}
        />
      }
    >
      <GoalChart title={title} goals={shown} />
    </ChartFrame>
  );
}

/** A country of the legend, which filters by it. */
function CountryChoice({ country }: { readonly country: string | undefined }) {
  const { t, formats } = useI18n();
  const { answer, setFilter } = useDashboard();
  if (country === undefined) return t(m.noCountry);
  const { chosen, choose } = facetChoice(answer.filter, setFilter, 'country', country);
  const name = formats.country(country);
  return (
    <button
      type="button"
      className="chart__choose"
      aria-label={t(m.countryName, { country: name })}
      aria-pressed={chosen}
      onClick={choose}
    >
      {name}
    </button>
  );
}
