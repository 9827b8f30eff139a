import { type ReactNode, useId, useState } from 'react';
import { LANGUAGES, type Language } from '#src/domain/language.ts';
import type { Person } from '#src/domain/person.ts';
import { languageOfText, mentionsName, partsByName, withoutName } from '#src/exchange/name-in-text.ts';
import type { Mention } from '#src/exchange/remove-person.ts';
import { isProse } from '#src/exchange/rewritten-texts.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { draftMessages as m } from '#src/i18n/messages/draft.ts';

interface MentionTextsProps {
  readonly person: Person;
  readonly namesakes: readonly Person[];
  readonly mentions: readonly Mention[];
  readonly onApply: (texts: readonly Mention[]) => void;
  /** Draws the places that cannot be rewritten here. */
  readonly fixed: (places: readonly Mention[]) => ReactNode;
}

const MOST_SHOWN = 100;
const keyOf = ({ file, id, field }: Mention) => `${file} › ${id} › ${field}`;

/** The text as it stands, with the name marked. */
function MarkedText({
  text,
  person,
  namesakes,
  lang,
}: {
  readonly text: string;
  readonly person: Person;
  readonly namesakes: readonly Person[];
  readonly lang: Language;
}) {
  let at = 0;
  return (
    <p lang={lang}>
      {partsByName(text, person, namesakes).map((part) => {
        at += part.text.length;
        return part.isName ? <mark key={at}>{part.text}</mark> : <span key={at}>{part.text}</span>;
      })}
    </p>
  );
}

/** Each text that mentions a person, the name marked, with a proposal without it to edit; and what removes the person. */
export function MentionTexts({ person, namesakes, mentions, onApply, fixed }: MentionTextsProps) {
  const { t } = useI18n();
  const id = useId();
  const [words, setWords] = useState<Readonly<Record<Language, string>>>(m.colleague);
  const [edits, setEdits] = useState<Readonly<Record<string, string>>>({});
  const [isLeft, setIsLeft] = useState(false);
  const texts = mentions.filter(isProse);
  const others = mentions.filter((each) => !isProse(each));
  const next = texts.map((mention): Mention => {
    const { field, text } = mention;
    const proposed = withoutName(text, person, words[languageOfText(field, text)].trim(), namesakes);
    return { ...mention, text: edits[keyOf(mention)] ?? proposed };
  });
  const left = next.filter(({ text }) => mentionsName(text, person, namesakes)).length + others.length;
  const hasEmpty = next.some(({ text }) => text.trim() === '');
  const names = { en: t(m.inEnglish), bg: t(m.inBulgarian) };
  return (
    <>
      <p>{t(m.mentions, { count: texts.length })}</p>
      {texts.length > 0 && (
        <div className="tidy__fields">
          {LANGUAGES.map((language) => (
            <label key={language} className="tidy__picker">
              {t(m.insteadOf, { language: names[language] })}
              <input
                className="field"
                lang={language}
                value={words[language]}
                onChange={({ target }) => setWords({ ...words, [language]: target.value })}
              />
            </label>
          ))}
        </div>
      )}
      {texts.slice(0, MOST_SHOWN).map((mention, i) => {
        const key = keyOf(mention);
        return (
          <div key={key} className="tidy__mention">
            <MarkedText
              text={mention.text}
              person={person}
              namesakes={namesakes}
              lang={languageOfText(mention.field, mention.text)}
            />
            <label className="tidy__picker" htmlFor={`${id}-${i}`}>
              {t(m.newText, { where: key })}
            </label>
            <textarea
              id={`${id}-${i}`}
              className="field"
              rows={4}
              lang={languageOfText(mention.field, mention.text)}
              value={next[i]?.text ?? ''}
              onChange={({ target }) => setEdits({ ...edits, [key]: target.value })}
            />
          </div>
        );
      })}
      {texts.length > MOST_SHOWN && <p>{t(m.moreTexts, { count: texts.length - MOST_SHOWN })}</p>}
      {others.length > 0 && <p>{t(m.fixedTexts)}</p>}
      {fixed(others)}
      {left > 0 && (
        <label className="tidy__leave">
          <input type="checkbox" checked={isLeft} onChange={({ target }) => setIsLeft(target.checked)} />{' '}
          {t(m.leaveName, { count: left })}
        </label>
      )}
      {hasEmpty && <p role="alert">{t(m.emptyText)}</p>}
      <p className="muted">{t(m.stillThere)}</p>
      <button
        type="button"
        className="button button--primary"
        disabled={hasEmpty || (left > 0 && !isLeft)}
        onClick={() => onApply(next.filter(({ text }, i) => text !== texts[i]?.text))}
      >
        {t(m.remove)}
      </button>
    </>
  );
}
