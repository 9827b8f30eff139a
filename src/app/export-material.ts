import type { ExportMaterial } from '#src/exchange/export-material.ts';
import type { SlideParagraph } from '#src/exchange/slides/slide-text.ts';
import { chosenSlides, deckOf } from '#src/select/deck.ts';
import { activeClauses } from '#src/select/filter.ts';
import { headlineFacts } from '#src/select/headline-facts.ts';
import { joinedRuns } from '#src/select/slide-text.ts';
import { clauseLabel } from '#src/views/filters/facet-labels.ts';
import { headlineSentence } from '#src/views/headline/headline-sentence.ts';
import type { Block } from '#src/views/present/slide-content.ts';
import { textOf } from './sentence-runs.ts';

/** Joins the blocks of a slide to its paragraphs again. */
function paragraphsOf(blocks: readonly Block[]): readonly SlideParagraph[] {
  const paragraphs = new Map<number, { tone: Block['tone']; runs: Block['runs'] }>();
  for (const { paragraph, tone, runs } of blocks) {
    const before = paragraphs.get(paragraph)?.runs ?? [];
    paragraphs.set(paragraph, { tone, runs: [...before, ...runs] });
  }
  return [...paragraphs.values()].map(({ tone, runs }) => ({ tone, runs: joinedRuns(runs) }));
}

/** What the views have for files; the larger parts are loaded when they are asked for. */
export const EXPORT_MATERIAL: ExportMaterial = {
  words: (dataset, answer, i18n) => ({
    headline: textOf(headlineSentence(headlineFacts(dataset, answer), dataset, i18n)),
    filter: activeClauses(answer.filter).map((clause) => clauseLabel(clause, answer.filter, dataset, i18n)),
  }),
  outlines: async () => {
    const { countryFeatures, countryPoint } = await import('#src/views/map/outlines.ts');
    return { countries: countryFeatures(), countryPoint };
  },
  slides: async () => {
    const [{ slideContent }, { speakerNotes }] = await Promise.all([
      import('#src/views/present/slide-words.ts'),
      import('#src/views/present/speaker-notes.ts'),
    ]);
    return ({ dataset, answer, i18n, words, today, deck }) => {
      const deckWords = {
        headline: [{ text: words.headline, tone: 'plain' } as const],
        filter: words.filter,
        title: deck?.title,
      };
      return chosenSlides(deckOf(dataset, answer, today).slides, deck?.chosen).slides.map((slide) => {
        const content = slideContent(slide, deckWords, dataset, i18n);
        const { paragraphs, staff } = speakerNotes(content, dataset, i18n);
        return {
          id: slide.id,
          kind: slide.kind,
          ...(slide.kind === 'visit' ? { visit: slide.visit.visit.id } : {}),
          eyebrow: content.eyebrow?.text ?? '',
          title: content.name,
          paragraphs: paragraphsOf(content.blocks),
          notes: [...paragraphs, ...staff],
        };
      });
    };
  },
};
