import { useState } from 'react';
import { isLate } from '#src/domain/late-text.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import type { LateTexts } from '#src/i18n/late-texts.tsx';
import { AwaitedText } from './awaited-text.tsx';
import type { ProseStore } from './prose-store.ts';
import { WhenAllCame, WholeNotice } from './whole-notice.tsx';
import { WholeProse } from './whole-prose.ts';

/** What the views are given to draw the prose of a record with. */
export function lateTextsOf(store: ProseStore): LateTexts {
  const whole = new WholeProse(store);
  return {
    Text: function Text({ text }) {
      const { language } = useI18n();
      const [wasLate] = useState(() => isLate(text));
      return wasLate || isLate(text) ? <AwaitedText store={store} text={text} /> : text[language];
    },
    Notice: ({ of }) => <WholeNotice whole={whole} of={of} />,
    Whole: ({ children }) => <WhenAllCame whole={whole}>{children}</WhenAllCame>,
    isWhole: whole.isWhole,
    subscribe: whole.subscribe,
    once: whole.once,
  };
}
