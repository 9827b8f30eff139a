// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Part } from '#src/ui/part.tsx';

afterEach(cleanup);

function Broken({ isBroken }: { readonly isBroken: () => boolean }) {
  if (isBroken()) throw new Error('no drawing');
  return <p>drawn</p>;
}

describe('a part of the page', () => {
  it('fails by itself, says so, leaves its neighbours alone, and can be tried again', () => {
    // React reports what a boundary caught; that report is not what is tested here.
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let isBroken = true;
    render(
      <>
        <Part title="Filters" instead={<button type="button">Export the record</button>}>
          <Broken isBroken={() => isBroken} />
        </Part>
        <p>the map</p>
      </>,
    );
    expect(screen.getByRole('alert').textContent).toContain('Filters could not be shown.');
    expect(screen.getByText('the map')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Export the record' })).toBeDefined();
    isBroken = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByText('drawn')).toBeDefined();
    silenced.mockRestore();
  });
});
