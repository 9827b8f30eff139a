/** The light colours of the interface, as a picture carries them: it has no style sheet to ask. Held equal by a test. */
export const PALETTE = {
  paper: '#f7f5f0',
  card: '#ffffff',
  ink: '#18222f',
  mute: '#5b6673',
  line: '#e2ddd2',
  edge: '#857f70',
  accent: '#0b5563',
  sea: '#e8eef0',
  land: '#f4f1ea',
} as const;

const OWN: Readonly<Record<string, string>> = {
  GB: '#1f5fa8',
  IT: '#0f7a55',
  AT: '#b8471b',
  SI: '#8a3f8f',
  BG: '#7a5c00',
};

const RAMP = ['#2a6f97', '#9b2f5b', '#4f6d1f', '#6a4fb3', '#a4480f', '#00706b', '#8b3a3a', '#3f5f8a'] as const;

const NO_COUNTRY = '#5b6673';

/** The colour of a country (ISO 3166-1 alpha-2), as on the page. */
export function countryColour(code: string | undefined): string {
  if (code === undefined) return NO_COUNTRY;
  const own = OWN[code];
  if (own !== undefined) return own;
  const place = [...code].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7);
  return RAMP[place % RAMP.length] ?? NO_COUNTRY;
}

export const SANS = "'Source Sans 3', 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";
export const SERIF = "'Source Serif 4', Georgia, 'Times New Roman', 'Liberation Serif', serif";
