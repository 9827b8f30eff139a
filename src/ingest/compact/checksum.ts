const POLYNOMIAL = 0xedb88320;

function entry(byte: number): number {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value >>> 0;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => entry(byte));

/** CRC-32 of the bytes (ISO 3309, as in zip and PNG): it finds what a broken line or disk did, not what a forger did. */
export function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (let i = 0; i < bytes.length; i += 1) value = (value >>> 8) ^ (TABLE[(value ^ (bytes[i] ?? 0)) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}
