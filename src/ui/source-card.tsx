import { useI18n } from '#src/i18n/i18n.ts';
import { sourceMessages as m } from '#src/i18n/messages/source.ts';
import './source-card.css';

interface SourceCardProps {
  readonly title: string;
  readonly publisher: string;
  readonly paragraph: number;
  /** Names, dates and figures exactly as they stand there. */
  readonly printed: readonly string[];
  /** The year in the source's footer. */
  readonly copyright: number | undefined;
  readonly url: string | undefined;
}

/** Where facts come from: the title, who published it, the paragraph, and what is printed there. */
export function SourceCard({ title, publisher, paragraph, printed, copyright, url }: SourceCardProps) {
  const { t } = useI18n();
  const facts = [
    publisher,
    t(m.paragraph, { number: paragraph }),
    ...(copyright === undefined ? [] : [t(m.copyright, { year: String(copyright) })]),
  ];
  return (
    <article className="source-card" aria-label={`${t(m.source)}: ${title}, ${t(m.paragraph, { number: paragraph })}`}>
      <p className="source-card__title">{title}</p>
      <p className="muted">{facts.filter(Boolean).join(' · ')}</p>
      {printed.length > 0 && (
        <p className="source-card__printed">
          {t(m.printed, { printed: printed.map((text) => t(m.quoted, { text })).join(', ') })}
        </p>
      )}
      {url === undefined ? (
        <p className="muted">{t(m.noLink)}</p>
      ) : (
        <a href={url} rel="noopener noreferrer" target="_blank">
          {t(m.open)}
        </a>
      )}
    </article>
  );
}
