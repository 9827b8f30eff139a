import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { countryColour, PALETTE } from '#src/exchange/pictures/palette.ts';
import { countryColourToken } from '#src/ui/country-colour.ts';

const css = readFileSync('src/ui/tokens.css', 'utf8');
const light = new Map(
  [...css.slice(0, css.indexOf('data-theme="dark"')).matchAll(/(--[\w-]+): (#[0-9a-f]{6})/g)].map(
    ([, name = '', value = '']) => [name, value],
  ),
);

it('is the light one of the page', () => {
  for (const [name, value] of Object.entries(PALETTE)) expect([name, value]).toEqual([name, light.get(`--${name}`)]);
});

it.each([undefined, 'GB', 'IT', 'AT', 'SI', 'BG', 'FR', 'DE', 'CN', 'JP', 'US', 'RO', 'GR', 'TR'])(
  'gives %s the colour that it has on the page',
  (code) => expect(countryColour(code)).toBe(light.get(countryColourToken(code))),
);
