import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { presenterMessages as m } from '#src/i18n/messages/present.ts';
import { DeckDialog } from './deck-dialog.tsx';
import { letterOf } from './key-action.ts';
import { usesSingleKeys } from './single-keys.ts';
import type { Page } from './slide-content.ts';

interface OverviewDialogProps {
  readonly pages: readonly Page[];
  readonly index: number;
  /** The number typed so far. */
  readonly digits: string;
  readonly onPick: (index: number) => void;
  readonly onClose: () => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** All slides by number and name. Arrows lead through them, Enter or a typed number shows one, O or Escape goes back. */
export function OverviewDialog({ pages, index, digits, onPick, onClose }: OverviewDialogProps) {
  const { t } = useI18n();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const current = list.current?.querySelector<HTMLButtonElement>('[aria-current]');
    current?.focus();
    current?.scrollIntoView({ block: 'center' });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (usesSingleKeys() && letterOf(event.nativeEvent) === 'o') {
      event.preventDefault();
      onClose();
      return;
    }
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button.matches(':focus'));
    const ends: Readonly<Record<string, number>> = { Home: 0, End: buttons.length - 1 };
    const step = STEPS[event.key];
    const target = step === undefined ? ends[event.key] : Math.min(Math.max(at + step, 0), buttons.length - 1);
    if (target === undefined) return;
    event.preventDefault();
    buttons[target]?.focus();
  };
  return (
    <DeckDialog title={t(m.overview)} onClose={onClose} onKeyDown={onKeyDown}>
      <output className="deck-overview__typed">{digits !== '' && t(m.goToNow, { number: digits })}</output>
      <ol ref={list} className="deck-overview">
        {pages.map(({ content, part, parts }, i) => (
          <li key={`${content.slide.id} ${part}`}>
            <button
              type="button"
              className="deck-overview__slide"
              aria-current={i === index ? 'true' : undefined}
              onClick={() => onPick(i)}
            >
              <span className="deck-overview__number">{i + 1}</span>
              <span>
                {content.name}
                {parts > 1 && ` (${part}/${parts})`}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </DeckDialog>
  );
}
