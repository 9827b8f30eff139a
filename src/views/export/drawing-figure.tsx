import type { Drawing } from '#src/exchange/pictures/picture.ts';
import { ShapeView } from './shape-view.tsx';

interface DrawingFigureProps {
  readonly title: string;
  readonly drawing: Drawing;
  readonly notes: readonly string[];
}

/** A drawing on paper, with its title over it and what it leaves out under it. */
export function DrawingFigure({ title, drawing: { width, height, shapes }, notes }: DrawingFigureProps) {
  return (
    <figure className="print__figure">
      <h2>{title}</h2>
      <svg role="img" aria-label={title} viewBox={`0 0 ${width} ${Math.ceil(height)}`}>
        {shapes.map((shape, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, for one print
          <ShapeView key={i} shape={shape} />
        ))}
      </svg>
      {notes.length > 0 && <figcaption>{notes.join(' ')}</figcaption>}
    </figure>
  );
}
