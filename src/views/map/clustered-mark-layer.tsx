import { clusteredMarks } from './mark-clusters.ts';
import { type Gather, MarkLayer, type MarkLayerProps } from './mark-layer.tsx';
import { MANY_MARKS } from './mark-layout.ts';

const gather: Gather = (marks, zoom, frame) =>
  marks.length > MANY_MARKS ? clusteredMarks(marks, zoom, frame) : marks.map((mark) => [mark]);

/** The marks of a record with many places. */
export function ClusteredMarkLayer(props: MarkLayerProps) {
  return <MarkLayer {...props} gather={gather} />;
}
