import { useI18n } from '#src/i18n/i18n.ts';
import { GAP_MESSAGES, gapMessages as m, UNIT_MESSAGES } from '#src/i18n/messages/gaps.ts';
import type { Gap, GapKind } from '#src/select/gaps.ts';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { RecordList } from './record-list.tsx';

function unitOf(kind: GapKind): keyof typeof UNIT_MESSAGES {
  if (kind === 'organisationWithoutCity') return 'organisations';
  if (kind === 'sourceWithoutLink') return 'sources';
  return kind === 'followUpOverdue' ? 'followUps' : 'activities';
}

/** One kind of gap: its number, a bar of its share, and the records that have it. */
export function GapItem({ gap }: { readonly gap: Gap }) {
  const { t, rich, formats } = useI18n();
  const { kind, count, of } = gap;
  const share = { inlineSize: `${(100 * count) / of}%` };
  return (
    <Disclosure
      id={`gap-${kind}`}
      className="gap"
      summary={
        <span className="gap__summary">
          <span className="gap__name">{t(GAP_MESSAGES[kind])}</span>
          <span className="gap__bar" aria-hidden="true">
            <span className="gap__share" style={share} />
          </span>
          <span className="gap__count">
            {rich(m.count, {
              count: formats.number(count),
              unit: t(UNIT_MESSAGES[unitOf(kind)], { count: of }),
              b: (chunks) => <strong key="count">{chunks}</strong>,
            })}
          </span>
        </span>
      }
    >
      <RecordList id={`gap-${kind}-list`} records={gap} />
    </Disclosure>
  );
}
