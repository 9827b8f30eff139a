import { kebab } from './name-key.ts';

function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const unit of text) value = Math.imul(value ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value.toString(36);
}

/**
 * An id for a name that none has yet: its words; where taken, with `suffix`, then a number behind it.
 *
 * A name without Latin or Cyrillic letters or digits gives `prefix` and a number made of the name.
 */
export function freeId(name: string, prefix: string, isFree: (id: string) => boolean, suffix = ''): string {
  const words = kebab(name);
  const base = words === '' ? `${prefix}-${hash(name)}` : words;
  if (isFree(base)) return base;
  const longer = suffix === '' ? base : `${base}-${kebab(suffix)}`;
  if (longer !== base && isFree(longer)) return longer;
  let count = 2;
  while (!isFree(`${longer}-${count}`)) count += 1;
  return `${longer}-${count}`;
}
