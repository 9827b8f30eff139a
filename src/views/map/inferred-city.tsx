import { useI18n } from '#src/i18n/i18n.ts';
import { placeMessages as m } from '#src/i18n/messages/places.ts';
import type { InferredPlace } from '#src/select/inferred-places.ts';
import { Inferred } from '#src/ui/inferred.tsx';

interface InferredCityProps {
  readonly city: string;
  /** Activities there in all. */
  readonly total: number;
  /** Absent: a source puts all of them there, and there is no mark. */
  readonly inferred: InferredPlace | undefined;
}

/** The word "inferred" after a city where no source puts its activities, with how many of them and the reason. */
export function InferredCity({ city, total, inferred }: InferredCityProps) {
  const { t, rich, text } = useI18n();
  if (inferred === undefined) return null;
  const { count, reasons } = inferred;
  const [first, ...others] = reasons;
  const told = [t(m.inferredOf, { count, total }), text(first), others.length > 0 && t(m.otherReasons)];
  const hidden = (chunks: React.ReactNode[]) => (
    <span key="city" className="visually-hidden">
      {chunks}
    </span>
  );
  return (
    <span className="inferred-mark">
      {' '}
      <Inferred reason={told.filter(Boolean).join(' ')}>{rich(m.inferred, { city, hidden })}</Inferred>
    </span>
  );
}
