// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isoDay } from '#src/domain/day.ts';
import { LanguageProvider } from '#src/i18n/i18n.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns } from '#src/select/columns.ts';
import type { Filter } from '#src/select/filter.ts';
import { DashboardProvider } from '#src/state/dashboard.ts';
import { DEFAULT_VIEW_STATE } from '#src/state/view-state.ts';
import { TimelinePanel } from '#src/views/timeline/timeline-panel.tsx';
import { SHIPPED } from '#tests/shipped.ts';
import { day } from './lay-out.ts';

// Parts come in files of their own, which a busy machine takes a while to read.
configure({ asyncUtilTimeout: 5000 });

const columns = buildColumns(SHIPPED);
const written: Filter[] = [];
const openedOrganisations: (string | undefined)[] = [];

function Page({ start = {} }: { readonly start?: Partial<Filter> }) {
  const [filter, setFilter] = useState<Filter>({ ...DEFAULT_VIEW_STATE.filter, ...start });
  const dashboard = {
    dataset: SHIPPED,
    answer: answerFilter(columns, filter),
    state: { ...DEFAULT_VIEW_STATE, filter },
    faults: [],
    change: () => undefined,
    setFilter: (next: Filter) => {
      written.push(next);
      setFilter(next);
    },
    openOrganisation: (id: string | undefined) => openedOrganisations.push(id),
    hrefOf: () => '?',
  };
  return (
    <LanguageProvider value="en">
      <DashboardProvider value={dashboard}>
        <TimelinePanel />
      </DashboardProvider>
    </LanguageProvider>
  );
}

const item = (name: RegExp) => screen.getByRole('button', { name });
const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const focusedName = () => document.activeElement?.getAttribute('aria-label') ?? '';
const sumOf = (place: 'axis' | 'gutter') =>
  [...document.querySelectorAll<HTMLElement>(`[data-place="${place}"]`)].reduce(
    (sum, { dataset }) => sum + Number(dataset.activities),
    0,
  );

beforeEach(() => {
  written.length = 0;
  openedOrganisations.length = 0;
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000);
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 1000, 30));
  HTMLElement.prototype.setPointerCapture = () => undefined;
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the timeline', () => {
  it('draws 19 activities on the axis and 3 without a day', () => {
    render(<Page />);
    expect(sumOf('axis')).toBe(19);
    expect(sumOf('gutter')).toBe(3);
  });

  it('has one tab stop among its items, and arrows between them', () => {
    render(<Page />);
    expect(document.querySelectorAll('[data-item][tabindex="0"]')).toHaveLength(1);
    item(/^Italy/).focus();
    for (const start of ['United Kingdom', 'Austria', 'Slovenia', 'At home, Sofia, no day on record']) {
      press('ArrowDown');
      expect(focusedName()).toContain(start);
    }
    press('ArrowRight');
    expect(focusedName()).toContain('7 July 2018');
    press('End');
    expect(focusedName()).toContain('Planned: Presentation to the members');
    press('Home');
    expect(focusedName()).toContain('1 in 2018');
    expect(document.querySelectorAll('[data-item][tabindex="0"]')).toHaveLength(1);
  });

  it('opens the organisation of a visit that met one', () => {
    render(<Page />);
    fireEvent.click(item(/7 July 2018/));
    expect(openedOrganisations).toEqual(['oneness-international-group']);
  });

  it('lists the organisations of a visit that met several; Escape leads back', async () => {
    render(<Page />);
    item(/^United Kingdom/).focus();
    fireEvent.click(item(/^United Kingdom/));
    const card = await screen.findByRole('dialog', { name: 'Working visit to the United Kingdom' });
    expect(within(card).getAllByText('day not recorded')).toHaveLength(6);
    expect(within(card).getAllByText('3 August 2018')).toHaveLength(2);
    expect(within(card).getAllByRole('article', { name: /^Source/ })).not.toHaveLength(0);
    fireEvent.keyDown(card, { key: 'Escape' });
    await waitFor(() => expect(focusedName()).toContain('United Kingdom'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says of a visit without a meeting that none is recorded', async () => {
    render(<Page />);
    fireEvent.click(item(/^Austria/));
    const card = await screen.findByRole('dialog', { name: 'Working visit to Austria' });
    expect(within(card).getByText('No meeting of this visit is recorded.')).toBeTruthy();
    fireEvent.click(within(card).getByRole('button', { name: 'Close' }));
  });

  it('writes a brushed period once, when the drag ends', () => {
    render(<Page />);
    const lanes = screen.getByRole('list', { name: 'Visits and meetings in time' });
    const at = (clientX: number) => ({ clientX, pointerId: 1, button: 0, pointerType: 'mouse' });
    fireEvent.pointerDown(lanes, at(200));
    for (const x of [250, 300, 400]) fireEvent.pointerMove(lanes, at(x));
    expect(written).toEqual([]);
    fireEvent.pointerUp(lanes, at(400));
    expect(written).toHaveLength(1);
    const { from = 0, to = 0 } = written[0]?.period ?? {};
    // 7 July to 30 September with 6 % on both sides is 96 days: 1,000 pixels are those days, the first 1 July.
    expect([isoDay(from), isoDay(to)]).toEqual(['2018-07-21', '2018-08-09']);
  });

  it('leaves the period alone where a press does not move', () => {
    render(<Page />);
    const lanes = screen.getByRole('list', { name: 'Visits and meetings in time' });
    fireEvent.pointerDown(lanes, { clientX: 200, pointerId: 1, button: 0 });
    fireEvent.pointerUp(lanes, { clientX: 201, pointerId: 1, button: 0 });
    expect(written).toEqual([]);
  });

  it('moves the ends of a period by keys, and writes on Enter alone', () => {
    render(<Page start={{ period: { from: day('2018-07-09'), to: day('2018-08-12') } }} />);
    const end = screen.getByRole('slider', { name: 'End of the period' });
    expect(end.getAttribute('aria-valuetext')).toBe('12 August 2018');
    fireEvent.keyDown(end, { key: 'ArrowRight' });
    fireEvent.keyDown(end, { key: 'ArrowRight' });
    expect(end.getAttribute('aria-valuetext')).toBe('14 August 2018');
    expect(written).toEqual([]);
    fireEvent.keyDown(end, { key: 'Enter' });
    expect(written.map(({ period }) => period)).toEqual([{ from: day('2018-07-09'), to: day('2018-08-14') }]);
    fireEvent.keyDown(end, { key: 'ArrowLeft' });
    fireEvent.keyDown(end, { key: 'Escape' });
    expect(end.getAttribute('aria-valuetext')).toBe('14 August 2018');
    expect(written).toHaveLength(1);
  });

  it('zooms by keys about the item with the focus, which keeps it', () => {
    render(<Page />);
    item(/^United Kingdom/).focus();
    for (let i = 0; i < 5; i += 1) press('+');
    expect(focusedName()).toContain('United Kingdom, 30 July');
    expect(item(/^Italy, earlier/)).toBeTruthy();
    expect(sumOf('axis')).toBe(19);
    press('0');
    expect(item(/^Italy, 16/)).toBeTruthy();
  });

  it('brings what is out of sight into sight', () => {
    render(<Page />);
    item(/^United Kingdom/).focus();
    for (let i = 0; i < 5; i += 1) press('+');
    fireEvent.click(item(/^Italy, earlier/));
    expect(focusedName()).toMatch(/^Italy, 16/);
  });

  it('says that nothing matches, at the same size', () => {
    const { container } = render(<Page start={{ query: 'nobody has this name' }} />);
    expect(screen.getByText('Nothing matches this filter.')).toBeTruthy();
    expect([sumOf('axis'), sumOf('gutter')]).toEqual([0, 0]);
    expect(container.querySelectorAll('.lane')).toHaveLength(5);
  });
});
