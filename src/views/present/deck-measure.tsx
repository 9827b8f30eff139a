import { useLayoutEffect, useRef, useState } from 'react';
import { fillPages, type MeasuredPage } from '#src/select/fill-pages.ts';
import { PanelBoundary } from '#src/ui/panel-boundary.tsx';
import type { Page, SlideContent } from './slide-content.ts';
import { SlideFrame } from './slide-frame.tsx';
import { type StageSize, shapeOf, stageStyle } from './stage-size.ts';

/** Slides that are laid out at a time, so that the page answers meanwhile. */
const CHUNK = 12;

interface DeckMeasureProps {
  readonly contents: readonly SlideContent[];
  readonly size: StageSize;
  readonly onPages: (pages: readonly Page[]) => void;
}

function measuredPage(frame: Element | null | undefined): MeasuredPage {
  const body = frame?.querySelector('.slide__body');
  const heights = [...(body?.querySelectorAll('[data-block]') ?? [])].map(
    (each) => each.getBoundingClientRect().height,
  );
  return { room: body?.getBoundingClientRect().height ?? 0, heights };
}

/**
 * Lays all slides out unseen, at the stage's size, and cuts them into pages by the heights found. Mount it anew (`key`)
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
      const next = measuredPage(frames[2 * i + 1]);
      const first = content.layout === 'live' ? { ...next, room: 0 } : measuredPage(frames[2 * i]);
      const starts = content.blocks.map(({ piece }) => piece === 0);
      const { length } = content.blocks;
      // A slide that cannot be drawn is one page, which says so.
      const ranges = first.heights.length === 0 ? [{ from: 0, to: length }] : fillPages(first, next, starts);
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
    <div
      className={`stage stage--unseen stage--${shapeOf(size)}`}
      style={stageStyle(size)}
      aria-hidden="true"
      inert
      ref={room}
    >
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
      <SlideFrame content={content} blocks={content.blocks} part={part} isMeasured />
    </PanelBoundary>
  );
}
