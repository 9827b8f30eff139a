import { nameKey } from './name-key.ts';

/** Parts of countries whose names tables give in place of the country's: they say more than that. */
const PARTS: ReadonlySet<string> = new Set(
  (
    'Scotland, Шотландия, Schottland, Scozia, Škotska, Écosse, Escocia, Wales, Уелс, Galles, Vales, Pays de Galles, Gales, ' +
    'Northern Ireland, Северна Ирландия, Nordirland, Irlanda del Nord, Severna Irska, Irlande du Nord, Irlanda del Norte, ' +
    'West Bank, Западен бряг, Gaza, Газа, Gaza Strip'
  )
    .split(', ')
    .map(nameKey),
);

/** Whether a name is that of a part of a country, or has one in parentheses or around them: "Scotland", "United Kingdom (Scotland)". */
export const namesCountryPart = (name: string): boolean =>
  [name, ...name.split(/[()[\]]/u)].some((each) => PARTS.has(nameKey(each)));
