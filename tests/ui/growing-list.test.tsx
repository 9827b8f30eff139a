// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { LanguageProvider } from '#src/i18n/i18n.ts';
import { GrowingList } from '#src/ui/growing-list.tsx';

/** Items follow a few a frame, however long a frame takes here. */
const PATIENTLY = { timeout: 60_000 };

afterEach(cleanup);

const listOf = (of: object, count: number) => (
  <LanguageProvider value="en">
    <GrowingList of={of} count={count}>
      {(most) => <p>the first {most}</p>}
    </GrowingList>
  </LanguageProvider>
);
const button = () => screen.getByRole('button');

describe('a list that grows', () => {
  it('grows by as many again, yet never by so many that the page stands still', () => {
    render(listOf({}, 10_234));
    const told = Array.from({ length: 7 }, () => {
      const text = button().textContent;
      fireEvent.click(button());
      return text;
    });
    expect(told).toEqual([
      'Show 100 more of the 10,134 left',
      'Show 200 more of the 10,034 left',
      'Show 400 more of the 9,834 left',
      'Show 800 more of the 9,434 left',
      'Show 1,600 more of the 8,634 left',
      'Show 1,600 more of the 7,034 left',
      'Show 1,600 more of the 5,434 left',
    ]);
  });

  it('answers a press at once, and lets what was asked for follow, no more a frame than it began with', async () => {
    const drawn: number[] = [];
    render(
      <LanguageProvider value="en">
        <GrowingList of={drawn} count={100} first={20}>
          {(most) => {
            if (drawn.at(-1) !== most) drawn.push(most);
            return <p>the first {most}</p>;
          }}
        </GrowingList>
      </LanguageProvider>,
    );
    fireEvent.click(button());
    await screen.findByText('the first 40', {}, PATIENTLY);
    fireEvent.click(button());
    expect(button().textContent).toBe('Show 20 more');
    expect(drawn).toEqual([20, 40]);
    await screen.findByText('the first 80', {}, PATIENTLY);
    expect(drawn).toEqual([20, 40, 60, 80]);
  });

  it('begins anew with other things to list, and not when the same are drawn again', async () => {
    const [one, other] = [{}, {}];
    const { rerender } = render(listOf(one, 500));
    fireEvent.click(button());
    await screen.findByText('the first 200', {}, PATIENTLY);
    rerender(listOf(one, 500));
    screen.getByText('the first 200');
    rerender(listOf(other, 500));
    screen.getByText('the first 100');
  });
});
