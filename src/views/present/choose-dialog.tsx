import { useEffect, useId, useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { presenterMessages as m } from '#src/i18n/messages/present.ts';
import { LONGEST_DECK_TITLE } from '#src/state/address.ts';
import { DeckDialog } from './deck-dialog.tsx';
import { type DraftSlide, draftOf, moved, slidesOf } from './deck-draft.ts';
import type { SlideContent } from './slide-content.ts';

/** What a deck is made of; `undefined` is the default. */
export interface DeckChoice {
  readonly slides: readonly string[] | undefined;
  readonly title: string | undefined;
}

/** A choice that is not applied yet. */
export interface UnfinishedChoice {
  readonly draft: readonly DraftSlide[];
  readonly ownTitle: string;
}

interface ChooseDialogProps {
  readonly all: readonly SlideContent[];
  readonly chosen: readonly string[] | undefined;
  readonly title: string | undefined;
  /** What was chosen before a slide was turned over the panel; `undefined` where nothing was. */
  readonly unfinished: UnfinishedChoice | undefined;
  readonly onUnfinished: (choice: UnfinishedChoice) => void;
  readonly onChoose: (choice: DeckChoice) => void;
  readonly onClose: () => void;
}

const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/** Chooses slides, their order and the deck's title; the choice goes into the address. */
export function ChooseDialog(props: ChooseDialogProps) {
  const { all, chosen, title, unfinished, onUnfinished, onChoose, onClose } = props;
  const { t } = useI18n();
  const ids = all.map(({ slide }) => slide.id);
  const [draft, setDraft] = useState<readonly DraftSlide[]>(() => unfinished?.draft ?? draftOf(ids, chosen));
  const [ownTitle, setOwnTitle] = useState(unfinished?.ownTitle ?? title ?? '');
  useEffect(() => onUnfinished({ draft, ownTitle }));
  const names = new Map(all.map(({ slide, name, eyebrow }) => [slide.id, { name, when: eyebrow?.text }]));
  const hint = useId();
  const isEmpty = draft.every(({ isShown }) => !isShown);
  return (
    <DeckDialog title={t(m.choose)} onClose={onClose}>
      <label className="deck-dialog__title">
        {t(m.ownTitle)}
        <input
          className="field"
          value={ownTitle}
          maxLength={LONGEST_DECK_TITLE}
          aria-describedby={hint}
          onChange={({ target }) => setOwnTitle(target.value.replace(UNPRINTABLE, ''))}
        />
      </label>
      <p id={hint} className="deck-dialog__hint muted">
        {t(m.ownTitleMost, { most: LONGEST_DECK_TITLE, left: LONGEST_DECK_TITLE - ownTitle.length })}
      </p>
      <ol className="deck-choice">
        {draft.map(({ id, isShown }, i) => {
          const { name = id, when } = names.get(id) ?? {};
          return (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={isShown}
                  onChange={({ target }) =>
                    setDraft(draft.map((each) => (each.id === id ? { id, isShown: target.checked } : each)))
                  }
                />
                <span>{name}</span>
                {id.startsWith('visit-') && <span className="muted">{when}</span>}
              </label>
              <button
                type="button"
                className="button"
                aria-label={t(m.moveUp, { name })}
                aria-disabled={i === 0}
                onClick={() => setDraft(moved(draft, i, i - 1))}
              >
                ↑
              </button>
              <button
                type="button"
                className="button"
                aria-label={t(m.moveDown, { name })}
                aria-disabled={i === draft.length - 1}
                onClick={() => setDraft(moved(draft, i, i + 1))}
              >
                ↓
              </button>
            </li>
          );
        })}
      </ol>
      <div className="deck-dialog__actions deck-dialog__actions--sticky">
        <p className={isEmpty ? 'deck-dialog__refusal' : 'muted'} role="status">
          {t(isEmpty ? m.chooseOne : m.chooseNote)}
        </p>
        <button
          type="button"
          className="button button--primary"
          aria-disabled={isEmpty}
          onClick={() => {
            if (!isEmpty) onChoose({ slides: slidesOf(draft, ids), title: ownTitle.trim() || undefined });
          }}
        >
          {t(m.apply)}
        </button>
        <button type="button" className="button" onClick={() => setDraft(draftOf(ids, undefined))}>
          {t(m.allSlides)}
        </button>
      </div>
    </DeckDialog>
  );
}
