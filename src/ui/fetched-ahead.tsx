import { type ComponentType, useEffect, useState } from 'react';
import { onceIdle } from './when-idle.tsx';

/**
 * A part of the page that is fetched before anybody asks, once the page that uses it is idle, so that it opens whole.
 * Until then it is `part`, which fetches itself when it is drawn; a failure shows there. What is drawn stays what it is:
 * its focus, its scroll position and what was typed into it outlast the fetching.
 */
export function fetchedAhead<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  part: ComponentType<Props>,
): () => ComponentType<Props> {
  let fetched: ComponentType<Props> | undefined;
  function FetchedAhead(props: Props) {
    const [Shown] = useState(() => fetched ?? part);
    return <Shown {...props} />;
  }
  return function useFetchedAhead() {
    useEffect(
      () =>
        onceIdle(() => {
          load().then(
            (component) => {
              fetched = component;
            },
            () => undefined,
          );
        }),
      [],
    );
    return FetchedAhead;
  };
}
