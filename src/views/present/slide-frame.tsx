import { Fragment, type ReactNode } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { slideMessages as m } from '#src/i18n/messages/present.ts';
import type { Run } from '#src/select/slide-text.ts';
import { CountryDot } from '#src/ui/country-dot.tsx';
import { Inferred } from '#src/ui/inferred.tsx';
import type { Block, Eyebrow, SlideContent } from './slide-content.ts';

const BIG_TITLE = 24;

interface SlideFrameProps {
  readonly content: SlideContent;
  readonly blocks: readonly Block[];
  /** The first part has the whole head, those after it say that they continue. */
  readonly part: number;
  /** Each block by itself, as the measure of pages wants them. */
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
export function SlideFrame({ content, blocks, part, isMeasured = false, live, aside }: SlideFrameProps) {
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
            {isMeasured ? (
              blocks.map((block) => <Measured key={blockKey(block)} block={block} />)
            ) : (
              <Paragraphs blocks={blocks} />
            )}
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

const blockKey = ({ paragraph, piece }: Block): string => `${paragraph}.${piece}`;

const classOf = ({ tone, piece }: Block): string =>
  `slide__block slide__block--${tone}${piece === 0 ? ' slide__block--start' : ''}`;

function Measured({ block }: { readonly block: Block }) {
  return (
    <p className={classOf(block)} data-block="">
      {block.piece > 0 && '… '}
      <Runs runs={block.runs} />
    </p>
  );
}

/** Pieces of one paragraph stand on a page as one again. */
function Paragraphs({ blocks }: { readonly blocks: readonly Block[] }) {
  const paragraphs = new Map<number, Block[]>();
  for (const block of blocks) paragraphs.set(block.paragraph, [...(paragraphs.get(block.paragraph) ?? []), block]);
  return [...paragraphs].map(([paragraph, [first, ...others]]) => (
    <Fragment key={paragraph}>
      {first !== undefined && (
        <p className={classOf(first)}>
          {first.piece > 0 && '… '}
          <Runs runs={[first, ...others].flatMap(({ runs }) => runs)} />
        </p>
      )}
    </Fragment>
  ));
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map(({ text, tone }, i) => {
    const key = `${i} ${text}`;
    if (tone === 'plain') return <Fragment key={key}>{text}</Fragment>;
    return tone === 'strong' ? (
      <strong key={key}>{text}</strong>
    ) : (
      <span key={key} className="slide__mute">
        {text}
      </span>
    );
  });
}
