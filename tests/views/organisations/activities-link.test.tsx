// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Language } from '#src/domain/language.ts';
import { NO_FILTER, withChoice } from '#src/select/filter.ts';
import { SHIPPED } from '#tests/shipped.ts';
import { OrganisationDashboard } from './organisation-dashboard.tsx';

afterEach(cleanup);

const AUSTRIA = withChoice(NO_FILTER, 'country', ['AT']);

function openPanel(organisation: string, language: Language = 'en'): void {
  render(<OrganisationDashboard dataset={SHIPPED} start={{ organisation, filter: AUSTRIA }} language={language} />);
}

const linkTo = (name: string) => screen.getByRole('link', { name });

describe('the way from an organisation to its activities in the table', () => {
  it('is an address of the whole record narrowed to its name, and says how many the table will have', () => {
    openPanel('nesta');
    const link = linkTo('In the table: 1 activity with “Nesta”');
    expect(link.getAttribute('href')).toBe('?q=Nesta&view=table');
    cleanup();
    openPanel('london-and-partners', 'bg');
    expect(linkTo('В таблицата: 1 дейност с „London & Partners“').getAttribute('href')).toBe(
      '?q=London%20%26%20Partners&view=table',
    );
  });

  it('closes the panel and drops the filter that was there', () => {
    openPanel('nesta');
    fireEvent.click(linkTo('In the table: 1 activity with “Nesta”'));
    expect(screen.queryByRole('region', { name: 'Nesta' })).toBeNull();
    expect(screen.getAllByText('1 organisation')).not.toEqual([]);
  });

  it('is not there for one that was never met', () => {
    openPanel('cluster');
    expect(screen.queryByRole('link', { name: /^In the table/ })).toBeNull();
  });
});
