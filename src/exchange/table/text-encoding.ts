import { RefusedFile } from './refusal.ts';
import type { Table } from './table.ts';

export type TextEncoding = NonNullable<Table['decoding']>['encoding'];

/** A text file, decoded. Line ends are `\n`; a byte order mark and NUL characters are taken out. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

const SAMPLE = 65_536;
const MOST_BROKEN = 0.02;
const MOST_CONTROLS = 0.02;
const MOST_FOREIGN = 0.2;
const LEAST_UPPER_BYTES = 0.8;

/** UTF-16 without a mark: in one of the two positions nearly every byte is that of Latin or Cyrillic letters. */
function unmarkedUtf16(bytes: Uint8Array): TextEncoding | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4 || !bytes.subarray(0, length).includes(0)) return undefined;
  const upper = [0, 0];
  for (let i = 0; i < length; i += 1) {
    const byte = bytes[i];
    if (byte === 0 || byte === 4) upper[i % 2] = (upper[i % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = upper.map((count) => count / (length / 2));
  if (odd > LEAST_UPPER_BYTES && even < MOST_FOREIGN) return 'utf-16le';
  return even > LEAST_UPPER_BYTES && odd < MOST_FOREIGN ? 'utf-16be' : undefined;
}

function looksLikeUtf8(bytes: Uint8Array): boolean {
  const sample = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE * 16));
  const broken = sample.match(/\uFFFD/g)?.length ?? 0;
  const foreign = sample.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0;
  return broken === 0 || broken <= foreign * MOST_BROKEN;
}

const isHigh = (byte: number | undefined) => byte !== undefined && byte >= 0xc0;
const isLetter = (byte: number | undefined) => byte !== undefined && ((byte | 0x20) - 0x61) >>> 0 < 26;

/** š, ž, Š, Ž: where a text has them, its other letters are those of Central Europe. Their bytes are the same in both. */
const CARONS: ReadonlySet<number> = new Set([0x8a, 0x8e, 0x9a, 0x9e]);
const [C_CARON, C_CARON_UPPER, C_ACUTE] = [0xe8, 0xc8, 0xe6];
/** À à, ò, ì, ù end words in Italian; as letters of windows-1250 (ŕ, ň, ě, ů) they hardly do. */
const GRAVES: ReadonlySet<number> = new Set([0xe0, 0xf2, 0xec, 0xf9]);
const isVowel = (byte: number | undefined) => byte !== undefined && 'aeiouAEIOU'.includes(String.fromCharCode(byte));

/** Whether Latin letters are those of windows-1250: by š and ž, and by where in a word č would stand and è would not. */
function isCentralEuropean(bytes: Uint8Array): boolean {
  let [central, western] = [0, 0];
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    const [before, after] = [bytes[i - 1], bytes[i + 1]];
    if (CARONS.has(byte)) central += isLetter(before) || isLetter(after) ? 2 : 0;
    else if (GRAVES.has(byte)) western += isLetter(before) && !isLetter(after) ? 3 : 0;
    else if (byte === C_CARON || byte === C_CARON_UPPER || byte === C_ACUTE) {
      const isStart = !isLetter(before) && isLetter(after);
      const isName = String.fromCharCode(before ?? 0) === 'i' && !isLetter(after);
      if (isStart || isName || isVowel(after)) central += 1;
      else western += 1;
    }
  }
  return central > western;
}

/** Cyrillic letters stand beside one another, accented Latin ones among plain ones. */
function singleByteEncoding(bytes: Uint8Array): TextEncoding {
  let [cyrillic, latin] = [0, 0];
  for (let i = 0; i < bytes.length; i += 1) {
    if (!isHigh(bytes[i])) continue;
    for (const beside of [bytes[i - 1], bytes[i + 1]]) {
      if (isHigh(beside)) cyrillic += 1;
      else if (isLetter(beside)) latin += 1;
    }
  }
  if (cyrillic > latin) return 'windows-1251';
  return isCentralEuropean(bytes) ? 'windows-1250' : 'windows-1252';
}

function encodingOf(bytes: Uint8Array): TextEncoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return unmarkedUtf16(bytes) ?? (looksLikeUtf8(bytes) ? 'utf-8' : singleByteEncoding(bytes));
}

function isText(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted.
  const controls = sample.match(/[\x00-\x08\x0E-\x1F]/g)?.length ?? 0;
  return controls <= Math.max(2, sample.length * MOST_CONTROLS);
}

/** What windows-1252 has from 0x80 to 0x9F; Node reads these bytes as Latin-1, that is as control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const withWindowsSigns = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign);

/** A text file in whichever encoding its bytes speak for. Throws RefusedFile for what is no text. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = encoding === 'windows-1252' ? withWindowsSigns(decoded) : decoded;
  if (!isText(text)) throw new RefusedFile('not-text');
  return { text: text.replaceAll('\0', '').replace(/\r\n?/g, '\n'), encoding };
}
