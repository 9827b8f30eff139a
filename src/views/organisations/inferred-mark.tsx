import type { LocalizedText } from '#src/domain/localized-text.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { organisationMessages as m } from '#src/i18n/messages/organisations.ts';
import { Inferred } from '#src/ui/inferred.tsx';

interface InferredMarkProps {
  /** What is inferred, for those who do not see what the mark stands beside. */
  readonly fact: string;
  /** Absent: the fact is stated, and there is no mark. */
  readonly reason: LocalizedText | undefined;
}

/** The word "inferred" after a fact that no source states, with the reason. */
export function InferredMark({ fact, reason }: InferredMarkProps) {
  const { rich, text } = useI18n();
  if (reason === undefined) return null;
  const hidden = (chunks: React.ReactNode[]) => (
    <span key="fact" className="visually-hidden">
      {chunks}
    </span>
  );
  return (
    <span className="inferred-mark">
      {' '}
      <Inferred reason={text(reason)}>{rich(m.inferred, { fact, hidden })}</Inferred>
    </span>
  );
}
