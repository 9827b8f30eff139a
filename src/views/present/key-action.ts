/** What a key asks for. `digit` collects the number that Enter goes to. */
export type KeyAction =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'enter'
  | 'black'
  | 'white'
  | 'full-screen'
  | 'overview'
  | 'escape'
  | 'speaker'
  | 'help'
  | 'laser'
  | { readonly digit: number };

/** What of a keyboard event says which key it was. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const NAMED: Readonly<Record<string, KeyAction>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'enter',
  Escape: 'escape',
};

const SINGLE: Readonly<Record<string, KeyAction>> = {
  n: 'next',
  p: 'previous',
  b: 'black',
  '.': 'black',
  w: 'white',
  f: 'full-screen',
  o: 'overview',
  s: 'speaker',
  l: 'laser',
  '?': 'help',
};

/** The Latin letter of a key in lower case, on a Cyrillic keyboard the one at the same place; else what it types. */
export function letterOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  return letter !== undefined && /^\p{L}$/u.test(key) ? letter.toLowerCase() : key.toLowerCase();
}

/** Whether a key goes into a text field. The keys of a clicker mean nothing to one for a number. */
export function isTyping({ target, key }: Pick<KeyboardEvent, 'target' | 'key'>): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement && target.type === 'number') return key !== 'PageDown' && key !== 'PageUp';
  if (target instanceof HTMLInputElement)
    return !/^(button|checkbox|radio|range|color|file|submit|reset)$/.test(target.type);
  return target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName);
}

/**
 * What a key asks for while presenting; `undefined` for keys that are not ours (F5 among them, and all with Ctrl, Alt or
 * the system's key). `singleKeys`: whether single letters, digits and signs count.
 */
export function keyAction(pressed: PressedKey, singleKeys: boolean): KeyAction | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = pressed;
  if (ctrlKey || metaKey || altKey) return undefined;
  if (key === ' ') return shiftKey ? 'previous' : 'next';
  if (Object.hasOwn(NAMED, key)) return NAMED[key];
  if (!singleKeys) return undefined;
  if (/^[0-9]$/.test(key)) return { digit: Number(key) };
  const letter = letterOf(pressed);
  return Object.hasOwn(SINGLE, letter) ? SINGLE[letter] : undefined;
}
