import { lazyPart } from '#src/ui/lazy-part.tsx';

const load = () => import('./clustered-mark-layer.tsx');

/** Fetches what many marks need while the map is made. If that fails, drawing them fetches it again, and says so. */
export const fetchManyMarks = (): void => void load().catch(() => undefined);

/**
 * The marks of a record with many places.
 *
 * To be drawn without a boundary around them: what waits behind one comes 300 ms after it at the earliest, however soon
 * it is there.
 */
export const ManyMarks = lazyPart(async () => (await load()).ClusteredMarkLayer);
