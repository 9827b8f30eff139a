import { useLayoutEffect, useRef, useState } from 'react';
import { cutPages } from '#src/select/cut-pages.ts';
import { PanelBoundary } from '#src/ui/panel-boundary.tsx';
import { PageRuler } from './page-ruler.ts';
import type { Page, SlideContent } from './slide-content.ts';
import { SlideFrame } from './slide-frame.tsx';
import { type StageSize, stageClass, stageStyle } from './stage-size.ts';

/** Slides that are laid out at a time, so that the page answers meanwhile. */
const CHUNK = 12;

interface DeckMeasureProps {
  readonly contents: readonly SlideContent[];
  readonly size: StageSize;
  readonly onPages: (pages: readonly Page[]) => void;
}

/**
 * Lays all slides out unseen, at the stage's size, and cuts them into pages by the heights of what is drawn. Mount it anew (`key`)
 * for every size, deck and language: it measures once.
 */
export function DeckMeasure({ contents, size, onPages }: DeckMeasureProps) {
  const [start, setStart] = useState(0);
  const room = useRef<HTMLDivElement>(null);
  const made = useRef<Page[]>([]);
  const chunk = contents.slice(start, start + CHUNK);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once a chunk; the rest stays the same as long as it is mounted
  useLayoutEffect(() => {
    if (start === 0) made.current = [];
    const frames = [...(room.current?.children ?? [])];
    chunk.forEach((content, i) => {
      const { blocks } = content;
      const [first, next] = [new PageRuler(frames[2 * i], blocks), new PageRuler(frames[2 * i + 1], blocks)];
      // A slide that cannot be drawn is one page, which says so.
      const ranges = next.canMeasure
        ? cutPages(blocks, (range, page) => (page === 0 ? first : next).fullness(range))
        : [{ from: 0, to: blocks.length }];
      first.restore();
      next.restore();
      ranges.forEach((range, part) => {
        made.current.push({ content, part: part + 1, parts: ranges.length, ...range });
      });
    });
    if (start + CHUNK >= contents.length) {
      onPages(made.current);
      return;
    }
    const timer = window.setTimeout(() => setStart(start + CHUNK), 0);
    return () => window.clearTimeout(timer);
  }, [start]);

  return (
    <div className={`${stageClass(size)} stage--unseen`} style={stageStyle(size)} aria-hidden="true" inert ref={room}>
      {chunk.flatMap((content) => [
        <Measured key={`${content.slide.id} first`} content={content} part={1} />,
        <Measured key={`${content.slide.id} next`} content={content} part={2} />,
      ])}
    </div>
  );
}

function Measured({ content, part }: { readonly content: SlideContent; readonly part: number }) {
  return (
    <PanelBoundary fallback={() => <div />}>
      <SlideFrame content={content} range={{ from: 0, to: content.blocks.length }} part={part} isMeasured />
    </PanelBoundary>
  );
}
