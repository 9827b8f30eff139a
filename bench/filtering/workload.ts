import type { Dataset } from '#src/domain/dataset.ts';
import { VALUES_OF } from './attribute-values.ts';
import { ATTRIBUTES, type Attribute, type Selection } from './selection.ts';

/** One kind of change, as a row of steps: each differs from the one before as a reader's next pick does. */
export interface Workload {
  readonly name: string;
  readonly steps: readonly Selection[];
  /** Whether every other step takes back what the one before chose; those are told apart. */
  readonly isToggled?: boolean;
  /** Left out where it would only repeat what others say. */
  readonly withArrays?: boolean;
}

/** The name of a step. */
export const nameOf = ({ name, isToggled }: Workload, step: number): string => {
  if (isToggled !== true) return name;
  return `${name}, ${step % 2 === 0 ? 'chosen' : 'cleared'}`;
};

const DAY_MS = 86_400_000;
const dayIn = (year: number): number => Math.floor(Date.UTC(year, 2, 1) / DAY_MS);

function commonest(dataset: Dataset, attribute: Attribute, count: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const activity of dataset.activities) {
    for (const value of VALUES_OF[attribute](activity)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([value]) => value);
}

/** Choosing one value after the other, with nothing chosen in between. */
const toggled = (attribute: Attribute, values: readonly string[], within: Selection = {}): readonly Selection[] =>
  values.flatMap((value) => [{ ...within, [attribute]: value }, within]);

/** What is measured. A brush step moves a window of a year by a month, or by a day; a jump goes ten years on, with a window of
 * a year or of ten. */
export function workloads(dataset: Dataset): readonly Workload[] {
  const year = (from: number): Selection => ({ from, to: from + 365 });
  const decade = (from: number): Selection => ({ from: dayIn(from), to: dayIn(from + 10) });
  const days = (count: number) => Array.from({ length: count }, (_, i) => i);
  const values = Object.fromEntries(ATTRIBUTES.map((each) => [each, commonest(dataset, each, 4)])) as Readonly<
    Record<Attribute, readonly string[]>
  >;
  const country = values.country[1];
  const within: Selection = country === undefined ? {} : { country };
  return [
    { name: 'brush step, a month', steps: days(20).map((i) => year(dayIn(2014) + 30 * i)), withArrays: true },
    {
      name: 'brush step, a month, a country chosen',
      steps: days(20).map((i) => ({ ...year(dayIn(2014) + 30 * i), ...within })),
    },
    { name: 'brush step, a day', steps: days(20).map((i) => year(dayIn(2018) + i)) },
    { name: 'jump of the period, a year', steps: days(12).map((i) => year(dayIn(2012 + (i % 2) * 10) + i)) },
    { name: 'jump of the period, a decade', steps: days(12).map((i) => decade(2006 + (i % 2) * 10)) },
    ...ATTRIBUTES.map((attribute) => ({
      name: attribute,
      steps: toggled(attribute, values[attribute]),
      isToggled: true,
      withArrays: attribute === 'country',
    })),
    { name: 'kind within a decade', steps: toggled('kind', values.kind, decade(2008)), isToggled: true },
  ];
}

/** Typed letter by letter. */
export const TYPED: readonly string[] = ['bucharest', 'mobility vienna', 'rossi'];

export const keystrokes = (text: string): readonly string[] => Array.from(text, (_, i) => text.slice(0, i + 1));
