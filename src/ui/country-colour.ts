import type { CSSProperties } from 'react';

/** Countries with a colour of their own among the tokens. */
const OWN = new Set(['GB', 'IT', 'AT', 'SI', 'BG']);

const RAMP_LENGTH = 8;

/** The token of a country's colour (ISO 3166-1 alpha-2); the same for a code in every session. */
export function countryColourToken(code: string | undefined): string {
  if (code === undefined) return '--country-none';
  if (OWN.has(code)) return `--country-${code.toLowerCase()}`;
  const place = [...code].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7);
  return `--country-ramp-${place % RAMP_LENGTH}`;
}

/** Sets the custom property `--country`, from which marks, dots and bars take their colour. */
export function countryStyle(code: string | undefined): CSSProperties {
  return { '--country': `var(${countryColourToken(code)})` } as CSSProperties;
}
