import { type CSSProperties, Fragment, type ReactNode } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { slideMessages as m } from '#src/i18n/messages/present.ts';
import { isCutAt } from '#src/select/cut-pages.ts';
import type { PageRange } from '#src/select/fill-pages.ts';
import { joinedRuns, type Run } from '#src/select/slide-text.ts';
import { CountryDot } from '#src/ui/country-dot.tsx';
import { Inferred } from '#src/ui/inferred.tsx';
import { breakableParts } from './breakable-parts.ts';
import type { Block, Eyebrow, SlideContent } from './slide-content.ts';

const BIG_TITLE = 24;

interface SlideFrameProps {
  readonly content: SlideContent;
  /** Which of the slide's words stand on the page. */
  readonly range: PageRange;
  /** The first part has the whole head, those after it say that they continue. */
  readonly part: number;
  /** Drawn unseen, to be measured: its title is none of the page's headings. */
  readonly isMeasured?: boolean;
  /** The live part, beside the text or under the title. */
  readonly live?: ReactNode;
  /** Something that belongs to the slide alone: the code of the end. */
  readonly aside?: ReactNode;
}

/** Where the live part and the aside stand. Only the first part has them, so that what continues has all the width. */
export function hasColumn({ layout }: SlideContent, part: number): boolean {
  return part === 1 && (layout === 'visit' || layout === 'end');
}

/** One page of a slide: its head, its paragraphs, and what stands beside them. */
export function SlideFrame({ content, range, part, isMeasured = false, live, aside }: SlideFrameProps) {
  const { t } = useI18n();
  const { layout, title, eyebrow } = content;
  const isBig = (layout === 'title' || layout === 'visit') && part === 1 && title.length <= BIG_TITLE;
  const Heading = isMeasured ? 'p' : 'h1';
  // What a live part cannot hold goes on as a list.
  const kind = layout === 'live' && part > 1 ? 'list' : layout;
  const classes = ['slide', `slide--${kind}`, ...(hasColumn(content, part) ? ['slide--columns'] : [])];
  return (
    <div className={classes.join(' ')}>
      <div className="slide__text">
        <div className="slide__head">
          {eyebrow !== undefined && part === 1 && <SlideEyebrow eyebrow={eyebrow} />}
          <Heading className={isBig ? 'slide__title slide__title--big' : 'slide__title'}>
            {part === 1 ? title : t(m.continued, { title })}
          </Heading>
        </div>
        {layout === 'live' && part === 1 ? (
          <div className="slide__live slide__live--whole">{live}</div>
        ) : (
          <div className="slide__body">
            <Paragraphs blocks={content.blocks} range={range} />
          </div>
        )}
      </div>
      {hasColumn(content, part) && layout === 'visit' && <div className="slide__live slide__live--beside">{live}</div>}
      {hasColumn(content, part) && layout === 'end' && <div className="slide__aside">{aside}</div>}
    </div>
  );
}

function SlideEyebrow({ eyebrow: { text: words, country, shape, reason } }: { readonly eyebrow: Eyebrow }) {
  const { text } = useI18n();
  return (
    <div className="slide__eyebrow">
      {country !== undefined && <CountryDot country={country} shape={shape} />}
      {reason === undefined ? <span>{words}</span> : <Inferred reason={text(reason)}>{words}</Inferred>}
    </div>
  );
}

/** Begins a page, or ends it, where a sentence is cut. */
export const ELLIPSIS = { before: '… ', after: ' …' } as const;

export const START_CLASS = 'slide__block--start';

function Paragraphs({ blocks, range: { from, to } }: { readonly blocks: readonly Block[]; readonly range: PageRange }) {
  const paragraphs: Block[][] = [];
  for (const block of blocks.slice(from, to)) {
    const last = paragraphs.at(-1);
    if (last?.[0]?.paragraph === block.paragraph) last.push(block);
    else paragraphs.push([block]);
  }
  return paragraphs.map((words, i) => {
    const { paragraph = 0, tone = 'body', piece = 0 } = words[0] ?? {};
    return (
      <p
        key={paragraph}
        className={`slide__block slide__block--${tone}${piece === 0 ? ` ${START_CLASS}` : ''}`}
        style={addressStyle(words)}
      >
        {i === 0 && isCutAt(blocks, from) && ELLIPSIS.before}
        <Runs runs={joinedRuns(words.flatMap(({ runs }) => runs))} />
        {i === paragraphs.length - 1 && isCutAt(blocks, to) && ELLIPSIS.after}
      </p>
    );
  });
}

/** How long the longest part of an address is that no line breaks, so that a large one can be made to fit. */
function addressStyle(words: readonly Block[]): CSSProperties | undefined {
  const parts = breakableParts(words.map(({ text }) => text).join('')).filter(({ isAddress }) => isAddress);
  if (parts.length === 0) return undefined;
  return { '--longest': Math.max(...parts.map(({ text }) => text.length)) } as CSSProperties;
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map(({ text, tone }, i) => {
    const key = `${i} ${text}`;
    const words = brokenAtParts(text);
    if (tone === 'plain') return <Fragment key={key}>{words}</Fragment>;
    return tone === 'strong' ? (
      <strong key={key}>{words}</strong>
    ) : (
      <span key={key} className="slide__mute">
        {words}
      </span>
    );
  });
}

/** A text whose addresses are broken only where a reader still sees one address. */
function brokenAtParts(text: string): ReactNode {
  return breakableParts(text).map(({ text: part, isAddress }, i) =>
    isAddress ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a part has no other name than its place
      <Fragment key={i}>
        <span className="slide__address">{part}</span>
        <wbr />
      </Fragment>
    ) : (
      part
    ),
  );
}
