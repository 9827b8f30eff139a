/** Headers that a `_headers` file sets for the paths of one pattern. */
export interface HeaderRule {
  /** For instance `/*`, `/assets/*` or `/:page/`. */
  readonly pattern: string;
  /** Lower-case name to value; a name that is repeated within the rule has its values joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Reads a `_headers` file as Netlify and others define it: a path pattern at the start of a line, below it indented
 * `Name: value` lines; `#` begins a comment line.
 *
 * Throws with the line's number at a header without a pattern, a header without a value and a pattern without a slash.
 */
export function parseHeaderRules(text: string): readonly HeaderRule[] {
  const rules: { pattern: string; headers: Record<string, string> }[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) return;
    if (!/^\s/.test(line)) {
      if (!content.startsWith('/')) throw new Error(`_headers, line ${index + 1}: "${content}" is not a path`);
      rules.push({ pattern: content, headers: {} });
      return;
    }
    const rule = rules.at(-1);
    const [, name, value] = /^([^\s:]+)\s*:\s*(.+)$/.exec(content) ?? [];
    if (rule === undefined || name === undefined || value === undefined) {
      throw new Error(`_headers, line ${index + 1}: "${content}" is no header of a path`);
    }
    const key = name.toLowerCase();
    const before = rule.headers[key];
    rule.headers[key] = before === undefined ? value : `${before}, ${value}`;
  });
  return rules;
}

/**
 * The headers for one path, for instance `/assets/app.js`. Where two patterns set the same header the later one counts,
 * as with Netlify; Cloudflare and others join both, so that a file for all of them sets each header in one rule only.
 */
export function headersFor(path: string, rules: readonly HeaderRule[]): Readonly<Record<string, string>> {
  const matching = rules.filter(({ pattern }) => patternToRegExp(pattern).test(path));
  return Object.assign({}, ...matching.map(({ headers }) => headers));
}

function patternToRegExp(pattern: string): RegExp {
  const source = pattern
    .split('/')
    .map((part) => {
      if (part.startsWith(':')) return '[^/]+';
      return part
        .split('*')
        .map((literal) => literal.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
        .join('.*');
    })
    .join('/');
  return new RegExp(`^${source}$`);
}
