import { renderToStaticMarkup } from 'react-dom/server';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { buildDataset } from '#src/domain/dataset.ts';
import type { Language } from '#src/domain/language.ts';
import { i18nOf, LanguageProvider } from '#src/i18n/i18n.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns } from '#src/select/columns.ts';
import { NO_FILTER } from '#src/select/filter.ts';
import { headlineFacts } from '#src/select/headline-facts.ts';
import { headlineSentence } from '#src/views/headline/headline-sentence.ts';
import { RecordLine } from '#src/views/headline/record-line.tsx';
import { HeaderRoom } from './header-room.tsx';

interface StaticPage {
  /** HTML that stands in the page until the app does. */
  readonly body: string;
  /** The default headline as plain text. */
  readonly headline: string;
}

/** The page as it stands before any script has run: head, default headline, and the rooms of the views. */
export function renderStaticPage(record: ActivityRecord, language: Language): StaticPage {
  const i18n = i18nOf(language);
  const dataset = buildDataset(record);
  const sentence = headlineSentence(
    headlineFacts(dataset, answerFilter(buildColumns(dataset), NO_FILTER)),
    dataset,
    i18n,
  );
  const body = renderToStaticMarkup(
    <LanguageProvider value={language}>
      <div className="header">
        <div className="header__site">
          <img src={record.site.logo ?? './icon.svg'} alt="" width="28" height="28" />
          <div>
            <p className="header__title static-text">
              <span>{i18n.text(record.site.title)}</span>
            </p>
            <p className="header__subtitle muted static-text">
              <span>{i18n.text(record.site.subtitle)}</span>
            </p>
          </div>
        </div>
        <HeaderRoom languages={record.site.languages} />
      </div>
      <main className="page static-page">
        <div className="headline">
          <h1 className="headline__sentence static-text">
            <span>{sentence}</span>
          </h1>
          <div className="static-text">
            <RecordLine site={record.site} />
          </div>
        </div>
        <div className="static-page__filters skeleton" />
        <div className="overview__top">
          <div className="panel card static-page__map" />
          <div className="panel card" />
        </div>
        <div className="panel card static-page__timeline" />
      </main>
    </LanguageProvider>,
  );
  return { body, headline: renderToStaticMarkup(sentence).replace(/<[^>]+>/g, '') };
}
