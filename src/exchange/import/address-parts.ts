import { countryIndex } from './country-index.ts';

/** Stands in an address where one part ends although the cell has no sign there: „София Тех Парк“; no text shows it. */
export const PART_END = '\u200b';

const LONGEST_PRINTED = 200;

/** An address as its cell says it, for a reason. */
export const printedAddress = (address: string): string => address.replaceAll(PART_END, '').slice(0, LONGEST_PRINTED);

/** What stands between the commas and lines of an address, without postcodes and signs of provinces. */
function partsOf(address: string): readonly string[] {
  return address
    .split(/[,;\n\u200b]|\s[-–—|]\s/u)
    .map((part) =>
      part
        .replace(/\([^()]*\)/gu, ' ')
        .trim()
        .replace(/^(?:[A-Z]{1,3}[-– ])?\d{3,6}(?:\s[A-Z]{2})?\s+(?=\p{L})/u, '')
        .replace(/\s+(?:[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}|\d{3,6})$/u, '')
        .replace(/(?<=\p{Ll})\s+[A-Z]{2}$/u, '')
        .trim(),
    )
    .filter((part) => part !== '' && !/\d/.test(part));
}

/** The names in an address that may be that of its city, the last first: no street with its number, nor a country. */
export function cityNamesOf(address: string): readonly string[] {
  return [...partsOf(address)].reverse().filter((part) => countryIndex().find(part) === undefined);
}

/** The country that an address ends with (ISO 3166-1 alpha-2), as it says it. */
export function countryOfAddress(address: string): { readonly name: string; readonly code: string } | undefined {
  const name = partsOf(address).at(-1) ?? '';
  const [code, ...others] = name.length > 2 ? (countryIndex().find(name)?.countries ?? []) : [];
  return code === undefined || others.length > 0 ? undefined : { name, code };
}
