import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { buildDataset } from '#src/domain/dataset.ts';
import type { Language } from '#src/domain/language.ts';
import type { Site } from '#src/domain/site.ts';
import { type I18n, i18nOf, LanguageProvider } from '#src/i18n/i18n.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns } from '#src/select/columns.ts';
import { NO_FILTER } from '#src/select/filter.ts';
import { headlineFacts } from '#src/select/headline-facts.ts';
import { headlineSentence } from '#src/views/headline/headline-sentence.ts';
import { inferredDatesSentence } from '#src/views/headline/inferred-dates-sentence.ts';
import { RecordLine } from '#src/views/headline/record-line.tsx';
import { HeaderRoom } from './header-room.tsx';

interface StaticPage {
  /** HTML that stands in the page until the app does. */
  readonly body: string;
  /** The default headline as plain text. */
  readonly headline: string;
}

/**
 * The page as it stands before any script has run: head, default headline, and the rooms of the views. It stands there
 * once a language, since the words of each take another room; the style sheet shows the one of the document.
 */
export function renderStaticPage(record: ActivityRecord, languages: readonly Language[]): StaticPage {
  const dataset = buildDataset(record);
  const facts = headlineFacts(dataset, answerFilter(buildColumns(dataset), NO_FILTER));
  const sentenceIn = (language: Language) => headlineSentence(facts, dataset, i18nOf(language));
  const body = renderToStaticMarkup(
    languages.map((language) => (
      <LanguageProvider key={language} value={language}>
        <div className="static-language" lang={language}>
          <Static
            site={record.site}
            text={i18nOf(language).text}
            sentence={sentenceIn(language)}
            inferred={inferredDatesSentence(facts, i18nOf(language))}
          />
        </div>
      </LanguageProvider>
    )),
  );
  const [first = 'en'] = languages;
  return { body, headline: renderToStaticMarkup(sentenceIn(first)).replace(/<[^>]+>/g, '') };
}

interface StaticProps {
  readonly site: Site;
  readonly text: I18n['text'];
  readonly sentence: ReactNode;
  /** On how many inferred dates the sentence rests. */
  readonly inferred: string;
}

function Static({ site, text, sentence, inferred }: StaticProps) {
  return (
    <>
      <div className="header">
        <div className="header__site">
          <img src={site.logo ?? './icon.svg'} alt="" width="28" height="28" />
          <div>
            <p className="header__title static-text">
              <span>{text(site.title)}</span>
            </p>
            <p className="header__subtitle muted static-text">
              <span>{text(site.subtitle)}</span>
            </p>
          </div>
        </div>
        <HeaderRoom languages={site.languages} />
      </div>
      <main className="page static-page">
        <div className="headline">
          <h1 className="headline__sentence static-text">
            <span>{sentence}</span>
          </h1>
          <div className="static-text">
            <RecordLine site={site}>
              {inferred !== '' && (
                <span className="inferred">
                  <span className="inferred__fact">{inferred}</span>
                </span>
              )}
            </RecordLine>
          </div>
        </div>
        <div className="static-page__filters skeleton" />
        <div className="overview__top">
          <div className="panel card static-page__map" />
          <div className="panel card" />
        </div>
        <div className="panel card static-page__timeline" />
      </main>
    </>
  );
}
