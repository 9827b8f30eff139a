import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { useAttempt } from './panel-boundary.tsx';

/**
 * A component whose code is fetched when it is first drawn. Where it does not arrive, the boundary around it says so, and
 * trying again loads the page again: a browser remembers a script that failed for as long as the page stands, and a page
 * that was published anew has other scripts. The address holds what is looked at. A page that cannot be reached stays.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const tried = new WeakMap<object, LazyExoticComponent<ComponentType<Props>>>();
  let arrived: LazyExoticComponent<ComponentType<Props>> | undefined;
  let hasFailed = false;
  const fetchPart = () => {
    const part = lazy(async () => {
      try {
        const component = await load();
        arrived ??= part;
        return { default: component };
      } catch (error) {
        if (hasFailed && (await isPageThere())) return loadPageAgain();
        hasFailed = true;
        throw error;
      }
    });
    return part;
  };
  return function LazyPart(props: Props) {
    const attempt = useAttempt();
    const Part = tried.get(attempt) ?? arrived ?? fetchPart();
    tried.set(attempt, Part);
    return <Part {...props} />;
  };
}

async function isPageThere(): Promise<boolean> {
  try {
    return (await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}

/** Never settles: the page that waits for it goes away. */
function loadPageAgain(): Promise<never> {
  window.location.reload();
  return new Promise(() => undefined);
}
