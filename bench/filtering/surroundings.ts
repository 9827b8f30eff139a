import type { measureFiltering, measureSize } from './measure-filtering.ts';

interface Measures {
  readonly measureFiltering: typeof measureFiltering;
  readonly measureSize: typeof measureSize;
}

/** Where measures run. */
export interface Surroundings {
  /** With its version, for people. */
  readonly name: string;
  readonly call: <M extends keyof Measures>(measure: M, size: number) => Promise<ReturnType<Measures[M]>>;
  readonly close: () => Promise<void>;
}
