import { importReasons } from '#src/i18n/messages/import-reasons.ts';
import { citiesInAddress } from './address-cities.ts';
import { cityAnywhere, withLargest } from './city-anywhere.ts';
import type { FoundCity } from './found-city.ts';
import { inBothLanguages } from './in-both-languages.ts';
import { cityKey } from './name-key.ts';
import { cityAmong } from './named-place.ts';
import type { PlaceTools } from './place-tools.ts';

const LONGEST = 120;
/** Words for where one meets: fairs, halls, town halls, universities, museums, parks. Some are names of small towns as well. */
const VENUE =
  /^(?:(?:\p{L}*messe|messe\p{L}*|\p{L}*halle|\p{L}*zentrum|\p{L}*park|\p{L}*haus|kongress\p{L}*|\p{L}*universit(?:y|ät|à|é|ies)|hochschule|fachhochschule|hall|fairs?|fairgrounds?|expo|expocent(?:er|re)|exhibition|congress\p{L}*|convention|conference|cent(?:er|re|rum)|city|town|institute?|institut|college|school|academy|museum|gallery|galerie|schloss|burg|castle|campus|arena|stadium|stadion|airport|flughafen|embassy|botschaft|chamber|kammer|library|theat(?:er|re)|hub|techpark|parliament|rathaus|office|büro|residence|residenz|forum|terminal|fier[ae]|fiera|centro|comune|municipio|teatro|museo|biblioteca|sala|ente|aeroporto|istituto|parco|sejem|sejmišče|dvorana|univerza|fakulteta|muzej|gledališče|grad|letališče|center|mairie|salon|foire|parc|théâtre|musée|université|école|feria|fira|ayuntamiento|recinto|universidad)|(?:панаир\p{L}*|изложб\p{L}*|конгрес\p{L}*|палата|дворец\p{L}*|зала|община|кметство|университет|колеж|академия|институт|център|парк|летище|галерия|театър|музей|читалище|библиотека|резиденция|посолство|камара|хъб|офис|арена|стадион|експо|сити|форум))$/iu;
/** What is often called after a city where it does not lie. */
const CALLED_AFTER =
  /^(?:(?:\p{L}*hotels?|hotell?a?|albergo|restaurants?|ristorante|gasthof|gasthaus|caf[eéè]|kaffeehaus|bar|pub|motel|hostel|pension|trattoria|osteria|pizzeria|spa|resort|palace|palais|palast|palazzo|palacio|villa|castello|palac)|(?:хотел\p{L}*|ресторант\p{L}*|кафе|бар|мотел|хостел|механа|клуб|палат|палас|вила))$/iu;
/** Which of them it is. */
const SORT = /^(?:the|das|grand|royal|park|central|city|new|old|best|western|гранд|парк|роял)$/iu;
/** "Congress Centre near Graz", "Messe bei Wien"; a street has its name from elsewhere. */
const ELSEWHERE =
  /(?<!\p{L})(?:near|outside|bei|nahe|nähe|vicino|presso|près|cerca|pri|blizu|край|до|близо|при|via|viale|corso|piazza|piazzale|largo|rue|avenue|boulevard|place|street|road|square|platz|allee|cesta|ulica|trg|ul|бул|ул|пл|площад|улица|булевард|\p{L}*(?:straße|strasse|gasse|platz|allee|weg))(?!\p{L})/iu;
const ABBREVIATION = /^\p{Lu}{2,5}$/u;
/** Without a country a city is known well enough if it has so many inhabitants. */
const LARGE = 100_000;

/** Whether a text is the name of something that lies in the city that stands in it, whichever that is. */
function isVenue(words: readonly string[], city: readonly string[]): boolean {
  const others = words.filter((word) => !city.includes(word));
  const calling = others.filter((word) => CALLED_AFTER.test(word));
  if (calling.length > 0) return others.some((word) => !CALLED_AFTER.test(word) && !SORT.test(word));
  const isSpelled = city.every((word) => /\p{Ll}/u.test(word));
  return others.some((word) => VENUE.test(word) || (isSpelled && ABBREVIATION.test(word)));
}

/**
 * A piece of a cell of cities that is none, as the one city that stands in it: "Messe Berlin", "Hotel Sacher Wien", „НДК София“.
 * In some countries that is any that they have; anywhere one that is large and by far the best known, or recorded.
 */
export function cityInName(found: FoundCity, candidates: readonly string[], tools: PlaceTools): FoundCity {
  const { piece, place, country, fault } = found;
  const { name } = piece;
  if (place !== undefined || country !== undefined || fault !== undefined) return found;
  const words = name.split(/[\s,/–—-]+/u).filter((word) => word !== '');
  if (words.length < 2 || name.length > LONGEST || ELSEWHERE.test(name)) return found;
  const inside = new Map<string, FoundCity>();
  const { places, ambiguous } = citiesInAddress(name, (key) => {
    if (VENUE.test(key) || CALLED_AFTER.test(key)) return undefined;
    const own = wordFor(key, candidates, tools);
    if (own.place !== undefined) inside.set(own.place.id, own);
    return own.place ?? (own.fault === undefined ? undefined : 'several');
  });
  const [only, ...others] = places;
  if (only === undefined || others.length > 0 || ambiguous.length > 0) return found;
  const own = inside.get(only.id);
  const city = cityKey(own?.piece.name ?? '').split(' ');
  if (
    own === undefined ||
    !isVenue(
      words,
      words.filter((word) => city.includes(cityKey(word))),
    )
  )
    return found;
  const reason = inBothLanguages(importReasons.cityInName, { stated: name });
  return { ...own, piece, cityReason: reason, ...(candidates.length === 0 ? { reason } : {}) };
}

/** The city that a word is. */
function wordFor(key: string, candidates: readonly string[], tools: PlaceTools): FoundCity {
  const piece = { name: key };
  if (candidates.length > 0) return cityAmong(piece, key, candidates, tools);
  const anywhere = cityAnywhere(piece, key, tools, (country) => cityAmong(piece, key, [country], tools));
  const [found = anywhere] = withLargest([anywhere], tools);
  const [largest] = tools.gazetteer?.named(key) ?? [];
  const isKnown = tools.book.recordedAnywhere(key).length > 0 || (largest?.population ?? 0) >= LARGE;
  return isKnown ? found : { piece };
}
