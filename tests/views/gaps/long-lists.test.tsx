// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildDataset } from '#src/domain/dataset.ts';
import type { Language } from '#src/domain/language.ts';
import type { Visit } from '#src/domain/visit.ts';
import { LanguageProvider } from '#src/i18n/i18n.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns } from '#src/select/columns.ts';
import { NO_FILTER } from '#src/select/filter.ts';
import { DashboardProvider } from '#src/state/dashboard.ts';
import { GapsPanel } from '#src/views/gaps/gaps-panel.tsx';
import { SHIPPED } from '#tests/shipped.ts';

/** Items follow a few a frame, however long a frame takes here. */
const PATIENTLY = { timeout: 60_000 };

afterEach(cleanup);

/** Visits of which no country is recorded. */
const somewhere = (count: number): readonly Visit[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `visit-${String(i + 1).padStart(4, '0')}`,
    title: { en: `Visit ${i + 1}`, bg: `Посещение ${i + 1}` },
    direction: 'outbound',
    countries: [],
    places: [],
    people: [],
    goals: [],
    sources: [],
  }));

function showList(count: number, language: Language = 'en'): void {
  const dataset = buildDataset({ ...SHIPPED.record, visits: [...SHIPPED.record.visits, ...somewhere(count)] });
  const dashboard = {
    dataset,
    answer: answerFilter(buildColumns(dataset), NO_FILTER),
    state: { filter: NO_FILTER, view: 'gaps' },
    faults: [],
    change: vi.fn(),
    setFilter: vi.fn(),
    openOrganisation: vi.fn(),
    hrefOf: () => '?',
  } as const;
  render(
    <LanguageProvider value={language}>
      <DashboardProvider value={dashboard}>
        <GapsPanel />
      </DashboardProvider>
    </LanguageProvider>,
  );
  const details = document.getElementById('gap-noCountry');
  if (!(details instanceof HTMLDetailsElement)) throw new Error('there is no such gap');
  details.open = true;
  fireEvent(details, new Event('toggle'));
}

const listed = () => document.querySelectorAll('#gap-noCountry a').length;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const focused = () => document.activeElement?.textContent;

describe('a long list of what is not recorded', () => {
  it('brings as many again at each press, says how many are left, and leads to the first that came', async () => {
    showList(750);
    expect(listed()).toBe(100);
    press('Show 100 more of the 650 left');
    await waitFor(() => expect(listed()).toBe(200), PATIENTLY);
    expect(focused()).toBe('Visit 101');
    press('Show 200 more of the 550 left');
    await waitFor(() => expect(listed()).toBe(400), PATIENTLY);
    expect(focused()).toBe('Visit 201');
    press('Show 350 more');
    await waitFor(() => expect(listed()).toBe(750), PATIENTLY);
    expect(focused()).toBe('Visit 401');
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
  });

  it('says so in Bulgarian, and nothing where all are listed', () => {
    showList(1300, 'bg');
    screen.getByRole('button', { name: /^Покажи още 100 от останалите 1.?200$/ });
    cleanup();
    showList(100);
    expect(listed()).toBe(100);
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
  });

  it('is a number of those left on paper', () => {
    showList(150);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(document.getElementById('gap-noCountry')?.textContent).toMatch(/and 50 more$/);
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
    act(() => void window.dispatchEvent(new Event('afterprint')));
    screen.getByRole('button', { name: 'Show 50 more' });
  });
});
