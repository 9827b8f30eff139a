interface Size {
  readonly width: number;
  readonly height: number;
}

/** Distance that a box keeps from the edges of the window, in pixels. */
const EDGE = 8;

/**
 * Where a box stands beside what it belongs to, in pixels of the window: under it, or above where there is more room, and
 * moved as far as it must be to stand whole in the window.
 */
export function boxBeside(
  owner: { readonly left: number; readonly top: number; readonly bottom: number },
  box: Size,
  window: Size,
): { readonly left: number; readonly top: number } {
  const [above, under] = [owner.top, window.height - owner.bottom];
  const isUnder = box.height + EDGE <= under || under >= above;
  return {
    left: Math.max(EDGE, Math.min(owner.left, window.width - box.width - EDGE)),
    top: Math.max(EDGE, isUnder ? Math.min(owner.bottom, window.height - box.height - EDGE) : owner.top - box.height),
  };
}
