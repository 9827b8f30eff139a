import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import type { LocalizedText } from '#src/domain/localized-text.ts';

/** The prose of a large record, which comes where it is read: what draws it, and what waits for all of it. */
export interface LateTexts {
  /** Draws a text that may not be there yet, and asks for it. */
  readonly Text: ComponentType<{ readonly text: LocalizedText }>;
  /** Asks for every text, says how far that is, and then draws what needs them. */
  readonly Whole: ComponentType<{ readonly children: ReactNode }>;
  /** Says how far every text is, or that they did not come, where `once` was called under the same name. */
  readonly Notice: ComponentType<{ readonly of: string }>;
  readonly isWhole: () => boolean;
  /** Told whenever `isWhole` may have changed. Gives what ends it. */
  readonly subscribe: (then: () => void) => () => void;
  /** Asks for every text, and does something once they are there. Only what was to be done last is done. */
  readonly once: (of: string, then?: () => void) => void;
}

const LateTextsContext = createContext<LateTexts | undefined>(undefined);

export const LateTextsProvider = LateTextsContext.Provider;

/** The prose that comes later; `undefined` where the page carries all of it. */
export const useLateTexts = (): LateTexts | undefined => useContext(LateTextsContext);

/**
 * Does something once every text of the record is there: at once where they are. The notice says how far that is.
 *
 * `of`: a name for the place, by which its notice knows that it was asked for here.
 */
export function useOnceWhole(of: string): { readonly once: (then: () => void) => void; readonly notice: ReactNode } {
  const late = useLateTexts();
  return {
    once: (then) => (late === undefined ? then() : late.once(of, then)),
    notice: late !== undefined && <late.Notice of={of} />,
  };
}
