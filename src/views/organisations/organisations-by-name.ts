import { startTransition, useEffect, useState } from 'react';
import type { Dataset } from '#src/domain/dataset.ts';
import type { Organisation } from '#src/domain/organisation.ts';
import { runSteps } from '#src/domain/run-steps.ts';
import type { Formats } from '#src/i18n/formats.ts';
import { sortSteps } from '#src/select/sort-steps.ts';

/** Up to this many are sorted at once, more by steps, while the page can be used. */
const MOST_AT_ONCE = 2000;

type Organisations = readonly Organisation[];

const known = new WeakMap<Organisations, WeakMap<Formats, Organisations>>();

function remember(organisations: Organisations, formats: Formats, sorted: Organisations): Organisations {
  const ofRecord = known.get(organisations) ?? new WeakMap<Formats, Organisations>();
  known.set(organisations, ofRecord.set(formats, sorted));
  return sorted;
}

/** The record's organisations in the dictionary order of the reader's language; `undefined` while that is under way. */
export function useOrganisationsByName({ record }: Dataset, formats: Formats): Organisations | undefined {
  const { organisations } = record;
  const [, setDone] = useState<Organisations>();
  const compare = (a: Organisation, b: Organisation) => formats.compare(a.name, b.name);
  const before = known.get(organisations)?.get(formats);
  const isSmall = organisations.length <= MOST_AT_ONCE;
  const sorted = before ?? (isSmall ? remember(organisations, formats, [...organisations].sort(compare)) : undefined);
  const isWanted = sorted === undefined;
  useEffect(() => {
    if (!isWanted) return;
    let isLeft = false;
    const steps = sortSteps(organisations, (a, b) => formats.compare(a.name, b.name));
    void runSteps(steps).then((made) => {
      remember(organisations, formats, made);
      if (!isLeft) startTransition(() => setDone(made));
    });
    return () => {
      isLeft = true;
    };
  }, [organisations, formats, isWanted]);
  return sorted;
}
