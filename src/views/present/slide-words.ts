import type { Dataset } from '#src/domain/dataset.ts';
import { parseDay } from '#src/domain/day.ts';
import type { I18n } from '#src/i18n/i18n.ts';
import { GAP_MESSAGES } from '#src/i18n/messages/gaps.ts';
import { leftOutMessages } from '#src/i18n/messages/left-out.ts';
import { slideMessages as m } from '#src/i18n/messages/present.ts';
import type { DeckSlide, KindGroup } from '#src/select/deck.ts';
import type { FollowUpFacts } from '#src/select/follow-up-facts.ts';
import type { Gap } from '#src/select/gaps.ts';
import { shortened } from '#src/select/shortened.ts';
import type { Run } from '#src/select/slide-text.ts';
import { boundSpaces } from './bound-spaces.ts';
import { blocksOf, body, lead, mute, type Paragraph, plain, type SlideContent, strong } from './slide-content.ts';
import { LONGEST_TITLE, visitContent } from './visit-content.ts';

/** What the slides say that other parts of the page put into words: the headline, and the filter's clauses. */
export interface DeckWords {
  readonly headline: readonly Run[];
  readonly filter: readonly string[];
  /** The deck's own title. */
  readonly title: string | undefined;
}

function titleParagraphs(words: DeckWords, dataset: Dataset, { t, formats }: I18n): readonly Paragraph[] {
  const { recordDate } = dataset.record.site;
  const day = parseDay(recordDate);
  const filter = words.filter.length === 0 ? t(m.unfiltered) : t(m.filtered, { filter: words.filter.join(' · ') });
  return [
    lead(...words.headline),
    body(mute(filter)),
    body(mute(t(m.recordAsOf, { date: day === undefined ? recordDate : formats.day(day) }))),
  ];
}

function kindParagraph({ kind, organisations }: KindGroup, { t, text, formats }: I18n): Paragraph {
  const names = organisations.map(({ name }) => name).sort(formats.compare);
  const heading = `${text(kind?.name) || t(m.otherKind)} ·\u00a0${formats.number(organisations.length)}`;
  return body(strong(`${heading}  `), mute(names.join(', ')));
}

function followUpParagraph({ followUp, due, isOverdue, owner }: FollowUpFacts, { t, text, formats }: I18n): Paragraph {
  const facts = [
    t(m.status, { status: followUp.status }),
    due.standing === 'not-recorded' ? t(m.noDue) : t(m.due, { date: formats.edtf(due.date) }),
    owner === undefined ? t(m.noOwner) : t(m.owner, { name: text(owner.name) }),
    isOverdue ? t(m.noEvidence) : text(followUp.evidence),
  ];
  return body(strong(text(followUp.title)), mute(`  ${facts.filter((fact) => fact !== '').join(' · ')}`));
}

function followUpParagraphs(
  { followUps, leftOut }: Extract<DeckSlide, { readonly kind: 'timeline' | 'announced' }>,
  i18n: I18n,
): readonly Paragraph[] {
  const rest = i18n.t(leftOutMessages.followUps, { shown: followUps.length, count: leftOut });
  return [...(leftOut === 0 ? [] : [body(mute(rest))]), ...followUps.map((facts) => followUpParagraph(facts, i18n))];
}

function gapParagraph({ kind, count, of }: Gap, { t, formats }: I18n): Paragraph {
  const share = t(m.gapCount, { count: formats.number(count), of: formats.number(of) });
  return body(strong(`${share}  `), plain(t(GAP_MESSAGES[kind])));
}

function endParagraphs(visitsLeftOut: number, { record: { site } }: Dataset, { t }: I18n): readonly Paragraph[] {
  const contact = site.contact?.replace(/^(mailto:|https:\/\/)/, '');
  return [
    lead(plain(site.url ?? t(m.noAddress))),
    ...(contact === undefined ? [] : [body(mute(t(m.ask, { contact })))]),
    ...(contact === undefined && site.url === undefined ? [body(mute(t(m.askInstead)))] : []),
    ...(visitsLeftOut === 0 ? [] : [body(mute(t(leftOutMessages.visitsInTable, { count: visitsLeftOut })))]),
  ];
}

function orElse(paragraphs: readonly Paragraph[], otherwise: string): readonly Paragraph[] {
  return paragraphs.length === 0 ? [lead(plain(otherwise))] : paragraphs;
}

/** Puts a slide into words. */
export function slideContent(slide: DeckSlide, words: DeckWords, dataset: Dataset, i18n: I18n): SlideContent {
  const { t, text } = i18n;
  const { site } = dataset.record;
  const general = (layout: SlideContent['layout'], title: string, paragraphs: readonly Paragraph[]): SlideContent => {
    return { slide, layout, name: title, title, eyebrow: undefined, blocks: blocksOf(paragraphs) };
  };
  switch (slide.kind) {
    case 'title': {
      const name = words.title ?? text(site.title);
      return {
        ...general('title', name, titleParagraphs(words, dataset, i18n)),
        title: boundSpaces(shortened(name, LONGEST_TITLE)),
        eyebrow: { text: text(site.subtitle), country: undefined, shape: 'circle', reason: undefined },
      };
    }
    case 'map':
      return general('live', t(m.map), []);
    case 'timeline':
      return general('live', t(m.timeline), followUpParagraphs(slide, i18n));
    case 'visit':
      return visitContent(slide, slide.visit, i18n);
    case 'organisations':
      return general(
        'list',
        t(m.organisations),
        slide.groups.map((group) => kindParagraph(group, i18n)),
      );
    case 'announced':
      return general('list', t(m.announced), orElse(followUpParagraphs(slide, i18n), t(m.nothingAnnounced)));
    case 'gaps': {
      const paragraphs = slide.gaps.map((gap) => gapParagraph(gap, i18n));
      return general('list', t(m.gaps), orElse(paragraphs, t(m.nothingMissing)));
    }
    case 'end':
      return general(
        site.url === undefined ? 'list' : 'end',
        t(m.end),
        endParagraphs(slide.visitsLeftOut, dataset, i18n),
      );
  }
}
