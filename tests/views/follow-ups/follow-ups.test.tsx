// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildDataset, type Dataset } from '#src/domain/dataset.ts';
import type { FollowUp } from '#src/domain/follow-up.ts';
import type { Language } from '#src/domain/language.ts';
import { LanguageProvider } from '#src/i18n/i18n.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns } from '#src/select/columns.ts';
import { NO_FILTER, withChoice } from '#src/select/filter.ts';
import { DashboardProvider } from '#src/state/dashboard.ts';
import { FollowUpsPanel } from '#src/views/follow-ups/follow-ups-panel.tsx';
import { SHIPPED } from '#tests/shipped.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 22), toFake: ['Date'] });
});
/** Items follow a few a frame, however long a frame takes here. */
const PATIENTLY = { timeout: 60_000 };

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(dataset: Dataset = SHIPPED, filter = NO_FILTER, language: Language = 'en') {
  const change = vi.fn();
  const state = { filter, view: 'follow-ups' } as const;
  const answer = answerFilter(buildColumns(dataset), filter);
  render(
    <LanguageProvider value={language}>
      <DashboardProvider
        value={{
          dataset,
          answer,
          state,
          faults: [],
          change,
          setFilter: vi.fn(),
          openOrganisation: vi.fn(),
          hrefOf: () => '?visit',
        }}
      >
        <FollowUpsPanel />
      </DashboardProvider>
    </LanguageProvider>,
  );
  return change;
}

const withFollowUp = (fields: Partial<FollowUp>): Dataset =>
  buildDataset({ ...SHIPPED.record, followUps: SHIPPED.record.followUps.map((each) => ({ ...each, ...fields })) });

describe('the announced presentation', () => {
  it('is told to be long past, without anything that says that it happened', () => {
    show();
    const card = within(screen.getByRole('article', { name: /^Presentation to the members/ }));
    card.getByText('Announced');
    card.getByText('Due September 2018, 8 years ago; nothing on record says that it happened.');
    card.getByText('no evidence on record');
    card.getByText('nobody is named');
    card.getByText('as printed: “September 2018”');
    card.getByText(/paragraph 12/);
  });

  it('is told in Bulgarian', () => {
    show(SHIPPED, NO_FILTER, 'bg');
    screen.getByText('Срок: септември 2018 г., преди 8 години; нищо в записа не показва, че се е състояло.');
  });

  it('leads to its visit', () => {
    const change = show();
    fireEvent.click(screen.getByRole('link', { name: 'Working visit to the United Kingdom' }));
    expect(change).toHaveBeenCalledWith({ filter: withChoice(NO_FILTER, 'visit', ['uk-2018']), view: 'overview' });
  });

  it('is counted as one more where the filter leaves its visit out', () => {
    show(SHIPPED, withChoice(NO_FILTER, 'country', ['IT']));
    screen.getByText('Nothing matches this filter.');
    screen.getByText('1 more outside this filter');
    expect(screen.queryByRole('article')).toBeNull();
  });
});

describe('other follow-ups', () => {
  it('show their evidence and no complaint once they are done', () => {
    show(withFollowUp({ status: 'done', evidence: { en: 'Minutes of the meeting', bg: 'Протокол' } }));
    screen.getByText('Done');
    screen.getByText('Minutes of the meeting');
    screen.getByText('Due September 2018, 8 years ago.');
  });

  it('give the reason of an inferred due date on focus', () => {
    show(withFollowUp({ inferred: { due: { en: 'No year is printed.', bg: 'Няма година.' } } }));
    fireEvent.focus(screen.getByRole('button', { name: 'September 2018' }));
    expect(screen.getByRole('tooltip').textContent).toBe('No year is printed.');
  });

  it('may not be there at all', () => {
    show(buildDataset({ ...SHIPPED.record, followUps: [] }));
    screen.getByText('The record holds no follow-up.');
  });
});

describe('very many follow-ups', () => {
  const [example] = SHIPPED.record.followUps;
  if (example === undefined) throw new Error('no follow-up');
  const followUps = Array.from({ length: 250 }, (_, i) => {
    const title = `Promise ${String(i + 1).padStart(3, '0')}`;
    return { ...example, id: title, title: { en: title, bg: title } };
  });

  it('come as many again at each press, the focus on the first that came', async () => {
    show(buildDataset({ ...SHIPPED.record, followUps }));
    const cards = () => screen.getAllByRole('article', { name: /^Promise/ });
    const focused = () => document.activeElement?.querySelector('article')?.getAttribute('aria-label');
    expect(cards()).toHaveLength(100);
    fireEvent.click(screen.getByRole('button', { name: 'Show 100 more of the 150 left' }));
    await waitFor(() => expect(cards()).toHaveLength(200), PATIENTLY);
    expect(focused()).toBe('Promise 101');
    fireEvent.click(screen.getByRole('button', { name: 'Show 50 more' }));
    await waitFor(() => expect(cards()).toHaveLength(250), PATIENTLY);
    expect(focused()).toBe('Promise 201');
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
  });
});
