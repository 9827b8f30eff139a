/** Whole numbers, as narrow as the largest of them allows. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** Room for so many numbers from 0 to `most`. */
export function codesFor(most: number, size: number): Codes {
  if (most < 1 << 8) return new Uint8Array(size);
  return most < 1 << 16 ? new Uint16Array(size) : new Uint32Array(size);
}

/** The same numbers, none above `most`, in as little room as they need. */
export function narrow(numbers: Uint32Array, most = mostOf(numbers)): Codes {
  const codes = codesFor(most, numbers.length);
  codes.set(numbers);
  return codes;
}

function mostOf(numbers: Uint32Array): number {
  let most = 0;
  for (let i = 0; i < numbers.length; i += 1) most = Math.max(most, numbers[i] ?? 0);
  return most;
}
