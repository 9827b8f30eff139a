// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { WhenIdle } from '#src/ui/when-idle.tsx';
import { WhenPainted } from '#src/ui/when-painted.tsx';

afterEach(cleanup);

function Page() {
  return (
    <>
      <WhenIdle>
        <p>seen last</p>
      </WhenIdle>
      <WhenPainted meanwhile={<p>its room</p>}>
        <p>seen second</p>
      </WhenPainted>
    </>
  );
}

describe('what is drawn after the first view', () => {
  it('holds its room, comes by itself, and before anything that waits for the page to be idle', async () => {
    const order: string[] = [];
    const seen = new MutationObserver(() => {
      for (const text of ['seen second', 'seen last'])
        if (screen.queryByText(text) !== null && !order.includes(text)) order.push(text);
    });
    seen.observe(document.body, { childList: true, subtree: true });
    render(<Page />);
    expect(screen.getByText('its room')).toBeDefined();
    await screen.findByText('seen last');
    expect(screen.queryByText('its room')).toBeNull();
    seen.disconnect();
    expect(order).toEqual(['seen second', 'seen last']);
  });

  it('is there for print at once', () => {
    render(<Page />);
    act(() => {
      window.dispatchEvent(new Event('beforeprint'));
    });
    expect(screen.getByText('seen second')).toBeDefined();
  });
});
