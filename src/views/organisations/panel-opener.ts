/** What had the focus when the panel was opened. `id` finds it again where it was drawn anew. */
interface Opener {
  readonly element: Element | null;
  readonly id: string;
}

/** Both outlive a panel that moves to another view, so that it takes no focus there and closing it still leads back. */
let opener: Opener | undefined;
let announced: string | undefined;

/** Keeps what had the focus, unless the panel was already open and has only moved. */
export function rememberOpener(element: Element | null): void {
  opener ??= { element, id: element?.id ?? '' };
}

/** Whether the focus has yet to be led to this organisation's heading; asking takes that as done. */
export function takeAnnouncement(organisation: string): boolean {
  const isNew = announced !== organisation;
  announced = organisation;
  return isNew;
}

const RESULT = 'result';

function toFocus({ element, id }: Opener): HTMLElement | null {
  if (element instanceof HTMLElement && element.checkVisibility() && element !== document.body) return element;
  return (id === '' ? null : document.getElementById(id)) ?? document.getElementById(RESULT);
}

/** Forgets the opener; `leadBack`: the focus goes to it, or to the headline where it is gone. */
export function forgetOpener(leadBack: boolean): void {
  const target = opener && toFocus(opener);
  opener = undefined;
  announced = undefined;
  if (!target || !leadBack) return;
  if (target.id === RESULT) target.tabIndex = -1;
  target.focus();
}
