import { type Dispatch, type SetStateAction, useEffect, useState } from 'react';
import { storeChoice, storedChoice } from './stored-choice.ts';
import { type Cover, isCover } from './window-pair.ts';

const KEY = 'present-cover';

const keep = (cover: Cover, search: string) =>
  storeChoice(KEY, cover === 'none' ? '' : `${cover} ${search}`, 'sessionStorage');

/** What covered the slide of this address when the window was last seen. */
function keptCover(search: string): Cover {
  const kept = storedChoice(KEY, 'sessionStorage') ?? '';
  const end = kept.indexOf(' ');
  const cover = kept.slice(0, Math.max(end, 0));
  return kept.slice(end + 1) === search && isCover(cover) ? cover : 'none';
}

/**
 * What the audience is shown instead of a slide; kept over a reload of the window, at the address where it was, so that
 * no slide is seen before the presenter wants it.
 */
export function useKeptCover(search: string): [Cover, Dispatch<SetStateAction<Cover>>] {
  const [cover, setCover] = useState<Cover>(() => keptCover(search));
  useEffect(() => {
    keep(cover, search);
  }, [cover, search]);
  useEffect(() => () => void keep('none', ''), []);
  return [cover, setCover];
}
