import { type ReactNode, useSyncExternalStore } from 'react';
import { useLateTexts } from './late-texts.tsx';

/** What needs every text of the record: an edit, a presentation. */
export function WhenWhole({ children }: { readonly children: ReactNode }): ReactNode {
  const late = useLateTexts();
  return late === undefined ? children : <late.Whole>{children}</late.Whole>;
}

const never = () => () => undefined;
const yes = () => true;

/** Whether every text of the record is there. */
export function useIsWhole(): boolean {
  const late = useLateTexts();
  return useSyncExternalStore(late?.subscribe ?? never, late?.isWhole ?? yes);
}
