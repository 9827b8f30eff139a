// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { buildDataset, type Dataset } from '#src/domain/dataset.ts';
import { CappedList } from '#src/views/organisations/capped-list.tsx';
import { SHIPPED } from '#tests/shipped.ts';
import { OrganisationDashboard } from './organisation-dashboard.tsx';

/** Items follow a few a frame, however long a frame takes here. */
const PATIENTLY = { timeout: 60_000 };

afterEach(cleanup);

/** The shipped record with Nesta met twice in each of this many visits, and nowhere else. */
function metOften(visits: number): Dataset {
  const { record } = SHIPPED;
  const visit = record.visits.find(({ id }) => id === 'great-britain-2018') ?? record.visits[0];
  const meeting = record.meetings.find(({ organisations }) => organisations.includes('nesta'));
  if (visit === undefined || meeting === undefined) throw new Error('Nesta was met in a visit');
  const { follows: _, ...plain } = meeting;
  const numbers = Array.from({ length: visits }, (_unused, i) => i + 1);
  return buildDataset({
    ...record,
    visits: numbers.map((n) => ({ ...visit, id: `visit-${n}`, title: { en: `Visit ${n}`, bg: `Посещение ${n}` } })),
    meetings: numbers.flatMap((n) =>
      ['a', 'b'].map((part) => ({
        ...plain,
        id: `meeting-${n}-${part}`,
        visit: `visit-${n}`,
        organisations: ['nesta'],
      })),
    ),
    followUps: [],
  });
}

async function panelOf(dataset: Dataset) {
  render(<OrganisationDashboard dataset={dataset} start={{ organisation: 'nesta' }} />);
  const panel = within(screen.getByRole('region', { name: 'Nesta' }));
  await panel.findByText(/^Source ·/);
  return panel;
}

const told = () => document.querySelectorAll('.visit-sections > li').length;
const more = () => document.querySelector<HTMLElement>('.visit-sections + button');

describe('an organisation met in very many visits', () => {
  it('tells how many in all and how many are left', async () => {
    const panel = await panelOf(metOften(1234));
    panel.getByText('1,234 visits · 2,468 meetings');
    expect(told()).toBe(5);
    expect(more()?.textContent).toBe('Show 5 more of the 1,229 left');
  });

  it('says nothing of how many where there is one', async () => {
    const panel = await panelOf(metOften(1));
    expect(panel.queryByText(/ visits? · /)).toBeNull();
    expect(more()).toBeNull();
  });
});

describe('a very long list', () => {
  it('is at its end after few presses, none of which brings too much at once', async () => {
    const items = Array.from({ length: 1055 }, (_unused, i) => `Entry ${i + 1}`);
    render(
      <CappedList items={items} step={5} keyOf={(item) => item} className="visit-sections">
        {(item) => item}
      </CappedList>,
    );
    const sizes = [10, 20, 40, 80, 160, 260, 360, 460, 560, 660, 760, 860, 960, 1055];
    for (const size of sizes) {
      const button = more();
      expect(button?.textContent).toMatch(size === 1055 ? /^Show 95 more$/ : / more of the [\d,]+ left$/);
      fireEvent.click(button ?? document.body);
      await waitFor(() => expect(told()).toBe(size), PATIENTLY);
    }
    expect(more()).toBeNull();
  });
});

describe('the focus in a list that shows more', () => {
  it('stays on the button, and after the last press is at the first that came', async () => {
    await panelOf(metOften(13));
    const button = more();
    button?.focus();
    fireEvent.click(button ?? document.body);
    await waitFor(() => expect(told()).toBe(10), PATIENTLY);
    expect(document.activeElement?.textContent).toBe('Show 3 more');
    fireEvent.click(document.activeElement ?? document.body);
    await waitFor(() => expect(told()).toBe(13), PATIENTLY);
    expect(document.activeElement === document.querySelectorAll('.visit-sections > li')[10]).toBe(true);
  });
});
