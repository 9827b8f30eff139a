import { useEffect, useState } from 'react';
import type { Dataset } from '#src/domain/dataset.ts';
import { runSteps } from '#src/domain/run-steps.ts';
import type { I18n } from '#src/i18n/i18n.ts';
import type { Facet } from '#src/select/filter.ts';
import { fold } from '#src/select/fold.ts';
import { sortSteps } from '#src/select/sort-steps.ts';
import { valueLabel } from './facet-labels.ts';

/** A value of a facet: its place in the facet's column, what it is called, and that as a search compares it. */
export interface LabelledValue {
  readonly value: string;
  readonly code: number;
  readonly label: string;
  readonly folded: string;
}

/** Values that are named between two pauses. */
const STEP = 200;

function* labelSteps(
  values: readonly string[],
  labelOf: (value: string) => string,
  compare: (a: string, b: string) => number,
): Generator<undefined, readonly LabelledValue[]> {
  const labelled: LabelledValue[] = [];
  for (const [code, value] of values.entries()) {
    const label = labelOf(value);
    labelled.push({ value, code, label, folded: fold(label) });
    if (code % STEP === STEP - 1) yield;
  }
  return yield* sortSteps(labelled, (a, b) => compare(a.label, b.label));
}

/** All values of a facet in the order of a dictionary, worked out in tasks of a few milliseconds; undefined until then. */
export function useLabelsInOrder(
  facet: Facet,
  values: readonly string[],
  dataset: Dataset,
  i18n: I18n,
): readonly LabelledValue[] | undefined {
  const [made, setMade] = useState<{ readonly of: readonly string[]; readonly labels: readonly LabelledValue[] }>();
  useEffect(() => {
    let isWanted = true;
    const steps = labelSteps(values, (value) => valueLabel(facet, value, dataset, i18n), i18n.formats.compare);
    void runSteps(steps).then((labels) => {
      if (isWanted) setMade({ of: values, labels });
    });
    return () => {
      isWanted = false;
    };
  }, [facet, values, dataset, i18n]);
  return made?.of === values ? made.labels : undefined;
}
