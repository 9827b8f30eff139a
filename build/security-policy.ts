const DIRECTIVES = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
} as const;

/** The scripts and styles that stand in a page itself, by their hashes. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The policy that the page carries itself. */
export function contentSecurityPolicy({ scripts, styles }: InlineHashes): string {
  const hashes: Readonly<Record<string, readonly string[]>> = { 'script-src': scripts, 'style-src': styles };
  return Object.entries(DIRECTIVES)
    .map(([directive, sources]) => [directive, ...sources, ...(hashes[directive] ?? [])].join(' '))
    .join('; ');
}

/** The policy of the page that is one file: its own scripts and styles by hash, what it carries itself, no connection. */
export function oneFilePolicy({ scripts, styles }: InlineHashes): string {
  return [
    "default-src 'none'",
    ['script-src', ...scripts].join(' '),
    ['style-src', ...styles].join(' '),
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Headers in the format that the usual static hosts read; a page's own policy cannot carry `frame-ancestors`. */
export function headersFile(hashes: InlineHashes): string {
  const everywhere = [
    `Content-Security-Policy: ${contentSecurityPolicy(hashes)}; frame-ancestors 'none'`,
    'X-Content-Type-Options: nosniff',
    'X-Frame-Options: DENY',
    'Referrer-Policy: no-referrer',
    'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy: same-origin',
  ];
  const lines = [
    '/*',
    ...everywhere.map((header) => `  ${header}`),
    '/assets/*',
    '  Cache-Control: public, max-age=31536000, immutable',
  ];
  return `${lines.join('\n')}\n`;
}
