import type { ReactNode } from 'react';
import { parseDay } from '#src/domain/day.ts';
import type { Site } from '#src/domain/site.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { headlineMessages as m } from '#src/i18n/messages/headline.ts';

/** The line under the headline: how old the record is, and who can be asked. */
export function RecordLine({ site, children }: { readonly site: Site; readonly children?: ReactNode }) {
  const { t, rich, formats } = useI18n();
  const day = parseDay(site.recordDate);
  const contact = site.contact;
  return (
    <div className="headline__line muted">
      <span>{t(m.recordAsOf, { date: day === undefined ? site.recordDate : formats.day(day) })}</span>
      <span>
        {contact === undefined
          ? t(m.nobodyToAsk)
          : rich(m.whoToAsk, {
              contact: contact.replace(/^(mailto:|https:\/\/)/, ''),
              link: (chunks) => (
                <a key="contact" href={contact} rel="noopener noreferrer">
                  {chunks}
                </a>
              ),
            })}
      </span>
      {children}
    </div>
  );
}
