import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from '#src/i18n/i18n.ts';
import { type Dashboard, DashboardProvider } from '#src/state/dashboard.ts';
import { DEFAULT_VIEW_STATE } from '#src/state/view-state.ts';
import type { Subject } from './contestant.ts';

/** Draws a view of the page by itself. */
export function drawView({ dataset, answer, room }: Subject, view: ReactNode): void {
  const nothing = () => undefined;
  const dashboard: Dashboard = {
    dataset,
    answer,
    state: DEFAULT_VIEW_STATE,
    faults: [],
    change: nothing,
    setFilter: nothing,
    openOrganisation: nothing,
    hrefOf: () => '?',
  };
  createRoot(room).render(
    <LanguageProvider value="en">
      <DashboardProvider value={dashboard}>{view}</DashboardProvider>
    </LanguageProvider>,
  );
}

/** Presses a control of the view by its name. */
export function press(room: HTMLElement, name: string): void {
  const button = room.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`);
  if (button === null) throw new Error(`there is no "${name}"`);
  button.click();
}
