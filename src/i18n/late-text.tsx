import type { ReactNode } from 'react';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import { useI18n } from './i18n.ts';
import { useLateTexts } from './late-texts.tsx';

/** What was written at length of a visit or meeting, in the reader's language. */
export function LateText({ text }: { readonly text: LocalizedText }): ReactNode {
  const { language } = useI18n();
  const late = useLateTexts();
  return late === undefined ? text[language] : <late.Text text={text} />;
}
