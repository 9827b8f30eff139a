import type { Gazetteer } from './gazetteer.ts';
import { cityKey, nameKey } from './name-key.ts';
import type { PlaceBook } from './place-book.ts';

/** Codes that stand in brackets behind towns of a country, with the names of what they are of. Source: ISO 3166-2:IT and ISO 3166-2:CH. */
const PROVINCES = {
  IT:
    'AG Agrigento|AL Alessandria|AN Ancona|AO Aosta|AP Ascoli Piceno|AQ Aquila|AR Arezzo|AT Asti|AV Avellino|BA Bari|BG Bergamo|' +
    'BI Biella|BL Belluno|BN Benevento|BO Bologna|BR Brindisi|BS Brescia|BT Barletta Andria Trani|BZ Bolzano|CA Cagliari|' +
    'CB Campobasso|CE Caserta|CH Chieti|CI Carbonia Iglesias|CL Caltanissetta|CN Cuneo|CO Como|CR Cremona|CS Cosenza|CT Catania|CZ Catanzaro|' +
    'EN Enna|FC Forlì Cesena|FE Ferrara|FG Foggia|FI Firenze|FM Fermo|FR Frosinone|GE Genova|GO Gorizia|GR Grosseto|IM Imperia|' +
    'IS Isernia|KR Crotone|LC Lecco|LE Lecce|LI Livorno|LO Lodi|LT Latina|LU Lucca|MB Monza Brianza|MC Macerata|ME Messina|' +
    'MI Milano|MN Mantova|MO Modena|MS Massa Carrara|MT Matera|NA Napoli|NO Novara|NU Nuoro|OG Ogliastra|OR Oristano|OT Olbia Tempio|PA Palermo|PC Piacenza|' +
    'PD Padova|PE Pescara|PG Perugia|PI Pisa|PN Pordenone|PO Prato|PR Parma|PT Pistoia|PU Pesaro Urbino|PV Pavia|PZ Potenza|' +
    'RA Ravenna|RC Reggio Calabria|RE Reggio Emilia|RG Ragusa|RI Rieti|RM Roma|RN Rimini|RO Rovigo|SA Salerno|SI Siena|' +
    'SO Sondrio|SP Spezia|SR Siracusa|SS Sassari|SU Sardegna|SV Savona|TA Taranto|TE Teramo|TN Trento|TO Torino|TP Trapani|' +
    'TR Terni|TS Trieste|TV Treviso|UD Udine|VA Varese|VB Verbania Ossola|VC Vercelli|VE Venezia|VI Vicenza|VR Verona|VS Campidano|VT Viterbo|' +
    'VV Vibo Valentia',
  CH:
    'AG Aargau|AI Appenzell|AR Herisau|BE Bern|BL Liestal|BS Basel|FR Fribourg Freiburg|GE Genève Genf Geneva|GL Glarus|' +
    'GR Graubünden Chur|JU Delémont|LU Luzern Lucerne|NE Neuchâtel|NW Stans|OW Sarnen|SG Gallen|SH Schaffhausen|SO Solothurn|SZ Schwyz|' +
    'TG Thurgau Frauenfeld|TI Ticino Lugano|UR Altdorf|VD Vaud Lausanne|VS Valais Sion|ZG Zug|ZH Zürich',
} as const;

const NAMES_OF: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(PROVINCES).flatMap(([country, provinces]) =>
    provinces
      .split('|')
      .map((each): [string, readonly string[]] => [
        `${country} ${each.slice(0, 2)}`,
        nameKey(each.slice(3)).split(' '),
      ]),
  ),
);

/** Whose codes stand behind every town and venue as a matter of course. */
const EVERYWHERE: ReadonlySet<string> = new Set(['IT']);
/** Shorter names are parts of others: "Como" of "Comoros". */
const LEAST_NAME = 5;

/** A country (ISO 3166-1 alpha-2) whose province a code behind a name may be of. */
export interface ProvinceSign {
  readonly country: string;
  /** Whether the name is that of a town there, or holds the name of the province: "BolognaFiere (BO)". */
  readonly isSure: boolean;
}

interface Coded {
  readonly city: string;
  readonly code: string;
  readonly isInBrackets: boolean;
}

/** Whether a code is that of a province of Italy or a canton of Switzerland. */
export function isProvinceCode(code: string): boolean {
  return Object.keys(PROVINCES).some((country) => NAMES_OF.has(`${country} ${code}`));
}

function holdsName(key: string, names: readonly string[]): boolean {
  const words = key.split(' ');
  return names.some((name) => words.includes(name) || (name.length >= LEAST_NAME && key.includes(name)));
}

/**
 * The countries of whose provinces a code behind a name may be. In brackets behind a name that no city bears it is one of
 * Italy's as well, where it stands so behind villages and venues: "Fisciano (SA)".
 */
export function provinceSigns(
  { city, code, isInBrackets }: Coded,
  { book, gazetteer }: { readonly book: PlaceBook; readonly gazetteer: Gazetteer | undefined },
): readonly ProvinceSign[] {
  if (gazetteer === undefined) return [];
  const key = cityKey(city);
  const isKnown = gazetteer.has(key) || book.recordedAnywhere(key).length > 0;
  return Object.keys(PROVINCES).flatMap((country) => {
    const names = NAMES_OF.get(`${country} ${code}`);
    if (names === undefined) return [];
    const isThere = gazetteer.find(key, country) !== undefined || book.recorded(key, [country]).length > 0;
    const isSure = isThere || (!isKnown && holdsName(key, names));
    return isSure || (isInBrackets && !isKnown && EVERYWHERE.has(country)) ? [{ country, isSure }] : [];
  });
}

/** The countries that have a province of a code. */
export const countriesOfProvince = (code: string): readonly string[] =>
  Object.keys(PROVINCES).filter((country) => EVERYWHERE.has(country) && NAMES_OF.has(`${country} ${code}`));
