/** A field that stands more than once in one object of a JSON text: the way to it, fields and places in lists. */
export type RepeatedField = readonly (string | number)[];

interface Frame {
  /** How often each field was found; `undefined` in a list. */
  readonly fields: Map<string, number> | undefined;
  /** The field, or the place in the list, that is being read. */
  at: string | number;
  isName: boolean;
}

/** Frames beyond this are left out of a way: it serves to find the record and the field, not to nest. */
const DEEPEST = 24;

/** Where the string that begins at `start` ends: the place of its closing quotation mark. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end !== -1; end = json.indexOf('"', end + 1)) {
    let escapes = 0;
    while (json[end - 1 - escapes] === '\\') escapes += 1;
    if (escapes % 2 === 0) return end;
  }
  return json.length;
}

function nameOf(raw: string): string {
  const name: unknown = raw.includes('\\') ? JSON.parse(`"${raw}"`) : raw;
  return typeof name === 'string' ? name : raw;
}

const STRUCTURE = /["{}[\],]/g;

/** The fields that valid JSON names more than once in one object, each once. Linear; recurses nowhere. */
export function repeatedFields(json: string): readonly RepeatedField[] {
  const found: RepeatedField[] = [];
  const frames: Frame[] = [];
  const structure = new RegExp(STRUCTURE);
  for (let match = structure.exec(json); match !== null; match = structure.exec(json)) {
    const frame = frames.at(-1);
    const [token] = match;
    if (token === '"') {
      const end = endOfString(json, match.index);
      structure.lastIndex = end + 1;
      if (frame?.fields === undefined || !frame.isName) continue;
      frame.isName = false;
      frame.at = nameOf(json.slice(match.index + 1, end));
      const times = (frame.fields.get(frame.at) ?? 0) + 1;
      frame.fields.set(frame.at, times);
      if (times === 2) found.push(frames.slice(0, DEEPEST).map(({ at }) => at));
    } else if (token === '{') frames.push({ fields: new Map(), at: '', isName: true });
    else if (token === '[') frames.push({ fields: undefined, at: 0, isName: false });
    else if (token !== ',') frames.pop();
    else if (frame?.fields !== undefined) frame.isName = true;
    else if (typeof frame?.at === 'number') frame.at += 1;
  }
  return found;
}
