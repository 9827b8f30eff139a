import { type ComponentType, useEffect, useState } from 'react';
import { onceIdle } from './when-idle.tsx';

/**
 * A part of the page that is fetched before anybody asks, once the page is idle, so that it opens whole. Until then it is
 * `part`, which fetches itself when it is drawn; a failure shows there. Both arguments keep their identity.
 */
export function useFetchedAhead<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  part: ComponentType<Props>,
): ComponentType<Props> {
  const [fetched, setFetched] = useState<ComponentType<Props>>();
  useEffect(
    () =>
      onceIdle(() => {
        load().then(
          (component) => setFetched(() => component),
          () => undefined,
        );
      }),
    [load],
  );
  return fetched ?? part;
}
