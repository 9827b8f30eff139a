// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseDay } from '#src/domain/day.ts';
import type { Language } from '#src/domain/language.ts';
import { LanguageProvider } from '#src/i18n/i18n.ts';
import { NO_FILTER, withChoice, withPeriod } from '#src/select/filter.ts';
import { DashboardProvider } from '#src/state/dashboard.ts';
import { GapsPanel } from '#src/views/gaps/gaps-panel.tsx';
import { SHIPPED, shippedAnswer } from '#tests/shipped.ts';

afterEach(cleanup);

function show(filter = NO_FILTER, language: Language = 'en') {
  const [change, openOrganisation] = [vi.fn(), vi.fn()];
  render(
    <LanguageProvider value={language}>
      <DashboardProvider
        value={{
          dataset: SHIPPED,
          answer: shippedAnswer(filter),
          state: { filter, view: 'gaps' },
          faults: [],
          change,
          setFilter: vi.fn(),
          openOrganisation,
          hrefOf: () => '?',
        }}
      >
        <GapsPanel />
      </DashboardProvider>
    </LanguageProvider>,
  );
  return { change, openOrganisation };
}

/** Opens what a summary holds. */
function open(name: RegExp) {
  const details = screen.getByText(name).closest('details');
  if (details === null) throw new Error(`nothing opens at ${name}`);
  details.open = true;
  fireEvent(details, new Event('toggle'));
  return within(details);
}

const july = withPeriod(NO_FILTER, { from: parseDay('2018-07-01') ?? 0, to: parseDay('2018-07-31') ?? 0 });

describe('what is not recorded', () => {
  it('is a number for each kind', () => {
    show();
    const summary = screen.getByText('day within the visit not recorded').closest('summary');
    expect(summary?.textContent).toBe('day within the visit not recorded16 of 22 activities');
    screen.getByText(
      'Recorded throughout: the country of every activity, the source of every activity and the city of every organisation.',
    );
  });

  it('leads from a meeting to its organisation', () => {
    const { openOrganisation } = show();
    fireEvent.click(open(/^day within the visit/).getByRole('button', { name: 'Nesta' }));
    expect(openOrganisation).toHaveBeenCalledWith('nesta');
  });

  it('leads from a visit without organisations to that visit', () => {
    const { change } = show();
    fireEvent.click(open(/^no date recorded/).getByRole('link', { name: 'Working visit to Austria' }));
    expect(change).toHaveBeenCalledWith({ filter: withChoice(NO_FILTER, 'visit', ['austria']), view: 'overview' });
  });

  it('leads from the follow-up without evidence to the follow-ups', () => {
    const { change } = show();
    fireEvent.click(open(/^follow-up past its date/).getByRole('link', { name: /^Presentation to the members/ }));
    expect(change).toHaveBeenCalledWith({ view: 'follow-ups' });
  });

  it('is nothing where nothing matches', () => {
    show({ ...NO_FILTER, query: 'no such thing' });
    screen.getByText('Nothing matches this filter.');
    expect(screen.queryByText(/ of 0 /)).toBeNull();
  });
});

describe('what is inferred', () => {
  it('is a number for each field, with the reason, its records and its source', () => {
    const { openOrganisation } = show();
    screen.getByText(/^45 facts are stated by no source/);
    const opened = open(/^that it was a meeting of its own$/);
    opened.getByText(/does not list the single meetings\. One meeting is recorded for each organisation\.$/);
    expect(opened.getAllByRole('button')).toHaveLength(10);
    fireEvent.click(opened.getByRole('button', { name: 'Eurac Research' }));
    expect(openOrganisation).toHaveBeenCalledWith('eurac');
    open(/^Source$/).getByRole('article', { name: /^Source: News archive, paragraph 9/ });
  });
});

describe('what "possibly" means', () => {
  it('is told with the number of the period', () => {
    show(july);
    screen.getByText('Of the 20 activities in this answer, 9 are only possibly in the period.');
  });

  it('is told without a period, with the activities that have no exact day', () => {
    show();
    screen.getByText(/^No period is chosen now, so none of the 22 activities is only possible\. 19 have no exact day/);
  });

  it('is told in Bulgarian', () => {
    show(july, 'bg');
    screen.getByText('От 20 дейности в този отговор за 9 е само възможно да са в периода.');
  });
});
