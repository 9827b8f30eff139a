import type { ReactNode } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { followUpMessages as m } from '#src/i18n/messages/follow-ups.ts';
import type { FollowUpFacts } from '#src/select/follow-up-facts.ts';
import { Inferred } from '#src/ui/inferred.tsx';

const AGO = { year: m.yearsAgo, month: m.monthsAgo, day: m.daysAgo } as const;

/** When it is due and, where that is long past and nothing shows that it happened, that too. */
export function DueSentence({ facts }: { readonly facts: FollowUpFacts }) {
  const { t, rich, text, formats } = useI18n();
  const { due, isOverdue, followUp } = facts;
  if (due.standing === 'not-recorded') return t(m.noDue);
  const reason = text(followUp.inferred?.due);
  const message = due.standing === 'past' && isOverdue ? m.overdue : m[due.standing];
  return rich(message, {
    date: formats.edtf(due.date),
    ago: due.standing === 'past' ? t(AGO[due.elapsed.unit], { count: due.elapsed.count }) : '',
    due: (chunks: ReactNode[]) =>
      reason === '' ? (
        chunks
      ) : (
        <Inferred key="due" reason={reason}>
          {chunks}
        </Inferred>
      ),
  });
}
