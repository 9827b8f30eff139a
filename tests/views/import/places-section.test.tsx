import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { planDigest } from '#src/exchange/import-worker/plan-digest.ts';
import { PlacesSection } from '#src/views/import/places-section.tsx';
import { planOf, RECORD, tableOf } from '#tests/exchange/import/import-fixture.ts';

it('a city that was taken for the largest of its name is listed, and can be said to be another', () => {
  const plan = planOf(tableOf(['Date', 'City', 'Organisation'], ['2024-03-11', 'Dublin', 'Tech Partner']));
  const page = renderToStaticMarkup(
    <PlacesSection plan={planDigest(plan, true, RECORD)} answers={{}} onAnswer={() => {}} onLoad={() => {}} />,
  );
  const text = page.replace(/<[^>]+>/g, ' ');
  expect(text).toContain('Cities without a country, taken for by far the largest of their name');
  expect(text).toMatch(/Dublin\s+1\s+The largest\s+No city\s+Dublin, Ireland\s+Dublin, United States/);
  expect(page).toContain('aria-label="Dublin means"');
});
