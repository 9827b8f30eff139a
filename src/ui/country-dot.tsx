import { countryStyle } from './country-colour.ts';

interface CountryDotProps {
  readonly country: string | undefined;
  /** Square: at home. Dashed: not recorded to that precision. */
  readonly shape?: 'circle' | 'square' | 'dashed';
}

/** The sign of a country beside its name, which carries the meaning; colour is never the only sign. */
export function CountryDot({ country, shape = 'circle' }: CountryDotProps) {
  return <span aria-hidden="true" className={`country-dot country-dot--${shape}`} style={countryStyle(country)} />;
}
