import type { ReactNode } from 'react';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import { InferredMark } from './inferred-mark.tsx';

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
  /** Why it is inferred; absent where a source states it. */
  readonly reason?: LocalizedText | undefined;
}

/** A row of a panel: what is told, and what is on record of it. */
export function Fact({ name, children, reason }: FactProps) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>
        {children}
        <InferredMark fact={name} reason={reason} />
      </dd>
    </div>
  );
}
