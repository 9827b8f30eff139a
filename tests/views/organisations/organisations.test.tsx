// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Dataset } from '#src/domain/dataset.ts';
import { buildDataset } from '#src/domain/dataset.ts';
import { NO_FILTER, withChoice } from '#src/select/filter.ts';
import { SHIPPED } from '#tests/shipped.ts';
import { OrganisationDashboard } from './organisation-dashboard.tsx';

afterEach(cleanup);

async function panelOf(id: string, name: string, dataset: Dataset = SHIPPED) {
  render(<OrganisationDashboard dataset={dataset} start={{ organisation: id }} />);
  const panel = screen.getByRole('region', { name });
  await within(panel).findByText(/^Source ·/);
  return within(panel);
}

/** What stands beside a name in the panel. */
function factOf(panel: Awaited<ReturnType<typeof panelOf>>, name: string): string {
  return panel.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent ?? '';
}

describe('the list', () => {
  it('counts, finds and groups', () => {
    render(<OrganisationDashboard dataset={SHIPPED} />);
    screen.getByText('19 organisations');
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'bakery' } });
    screen.getByText('1 of 19 organisations');
    expect(screen.getByRole('button', { name: 'The Bakery' })).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Nesta' })).toBeNull();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '' } });
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'kind' } });
    screen.getByRole('heading', { level: 3, name: /^Foundation/ });
  });

  it('says why it is empty', () => {
    const none = { ...withChoice(NO_FILTER, 'country', ['AT']), query: 'nesta' };
    render(<OrganisationDashboard dataset={SHIPPED} start={{ filter: none }} />);
    screen.getByText('Nothing matches this filter.');
    cleanup();
    render(<OrganisationDashboard dataset={SHIPPED} start={{ filter: withChoice(NO_FILTER, 'country', ['AT']) }} />);
    screen.getByText('No organisation is named in these activities.');
  });
});

describe('the panel', () => {
  it('tells Nesta as the article does', async () => {
    const panel = await panelOf('nesta', 'Nesta');
    panel.getByText('Foundation');
    expect(factOf(panel, 'Met')).toContain('between 30 July and 3 August 2018');
    expect(factOf(panel, 'Met')).toContain('day not recorded');
    expect(factOf(panel, 'Met')).toContain('after London & Partners, the same day');
    expect(factOf(panel, 'Who went')).toMatch(/Deyan Pushkarov.*Adelina Hristova/);
    expect(factOf(panel, 'Whom they met')).toBe('not recorded');
    expect(factOf(panel, 'What came of it')).toBe('none recorded');
    const inferred = panel.getByRole('button', { name: 'inferred (City)' });
    fireEvent.focus(inferred);
    expect(panel.getByRole('tooltip').textContent).toContain('London and Peterborough');
  });

  it('marks the possible joint activity as possible', async () => {
    const panel = await panelOf('future-cities-catapult', 'Future Cities Catapult');
    expect(factOf(panel, 'What came of it')).toMatch(/possible$/);
    expect(factOf(panel, 'Claims')).toContain('— according to');
  });

  it('names whom Oneness represents, its region by the site’s own name', async () => {
    const panel = await panelOf('oneness-international-group', 'Oneness International Group');
    expect(factOf(panel, 'Represents')).toBe('Hong Kong and Emirate of Abu Dhabi');
    expect(factOf(panel, 'Guests')).toMatch(/Stanley Wei.*Ian Jiang/);
    expect(panel.queryByRole('button', { name: 'China' })).toBeNull();
  });

  it('names a region without a name of its own by its code and country', async () => {
    const { regionNames: _, ...site } = SHIPPED.record.site;
    const panel = await panelOf(
      'oneness-international-group',
      'Oneness International Group',
      buildDataset({ ...SHIPPED.record, site }),
    );
    expect(factOf(panel, 'Represents')).toBe('Hong Kong and AE-AZ (United Arab Emirates)');
  });

  it('leads from umbrella to member and back', async () => {
    const panel = await panelOf('clust-er', 'Clust-ER');
    fireEvent.click(panel.getAllByRole('button', { name: 'Greentech' })[0] ?? document.body);
    const member = within(screen.getByRole('region', { name: 'Greentech' }));
    fireEvent.click(member.getAllByRole('button', { name: 'Clust-ER' })[0] ?? document.body);
    screen.getByRole('region', { name: 'Clust-ER' });
  });

  it('says that the home organisation is not among those met', async () => {
    const panel = await panelOf('cluster', 'Cluster Sofia Knowledge City');
    panel.getByText(/not counted among those it met/);
  });

  it('narrows the page by a topic and back', async () => {
    const panel = await panelOf('nesta', 'Nesta');
    fireEvent.click(panel.getByRole('button', { name: 'Smart cities' }));
    expect(screen.queryByText('19 organisations')).toBeNull();
    fireEvent.click(panel.getByRole('button', { name: 'Smart cities', pressed: true }));
    screen.getByText('19 organisations');
  });
});

describe('the focus', () => {
  const open = async (name: string) => {
    const opener = screen.getByRole('button', { name });
    opener.focus();
    fireEvent.click(opener);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(name));
    expect(document.activeElement?.tagName).toBe('H2');
    return opener;
  };

  it('goes to the heading, and back to what opened the panel', async () => {
    render(<OrganisationDashboard dataset={SHIPPED} />);
    const opener = await open('Nesta');
    expect(opener.getAttribute('aria-current')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(document.activeElement).toBe(opener));
    expect(screen.queryByRole('region', { name: 'Nesta' })).toBeNull();
  });

  it('follows from one organisation to the next, and Escape leads back to the first opener', async () => {
    render(<OrganisationDashboard dataset={SHIPPED} />);
    const opener = await open('Oneness International Group');
    fireEvent.click(screen.getByRole('button', { name: /^Next: / }));
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H2'));
    expect(document.activeElement?.textContent).not.toBe('Oneness International Group');
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    await waitFor(() => expect(document.activeElement).toBe(opener));
  });

  it('goes to the headline where nothing opened the panel', async () => {
    await panelOf('nesta', 'Nesta');
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(document.activeElement?.id).toBe('result'));
  });
});
