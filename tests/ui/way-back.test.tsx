// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { LanguageProvider } from '#src/i18n/i18n.ts';
import { GrowingList } from '#src/ui/growing-list.tsx';
import { ViewLink } from '#src/ui/view-link.tsx';

/** Items follow a few a frame, however long a frame takes here. */
const PATIENTLY = { timeout: 60_000 };

afterEach(cleanup);

/** A view with a list of so many links. */
const view = (count: number) => (
  <LanguageProvider value="en">
    <h1 id="result" tabIndex={-1}>
      Result
    </h1>
    <main id="main">
      <GrowingList id="links" count={count}>
        {(most) => (
          <ul>
            {Array.from({ length: Math.min(most, count) }, (_, i) => `?visit=${i + 1}`).map((href) => (
              <li key={href}>
                <ViewLink className="link" href={href} follow={() => undefined}>
                  {href}
                </ViewLink>
              </li>
            ))}
          </ul>
        )}
      </GrowingList>
    </main>
  </LanguageProvider>
);

describe('the way back to a link in a list that had grown', () => {
  it('leads to it, though the list begins with fewer', async () => {
    const { unmount } = render(view(500));
    fireEvent.click(screen.getByRole('button', { name: 'Show 100 more of the 400 left' }));
    fireEvent.click(await screen.findByText('?visit=190', {}, PATIENTLY));
    unmount();
    window.dispatchEvent(new PopStateEvent('popstate', { state: window.history.state }));
    render(view(500));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('?visit=190'), PATIENTLY);
    await screen.findByText('?visit=200', {}, PATIENTLY);
    screen.getByRole('button', { name: 'Show 200 more of the 300 left' });
  });
});
