import { createHash } from 'node:crypto';

/** Gives bytes a name. */
export type HashBytes = (bytes: Uint8Array) => string;

/** A name for some bytes, different for different ones: 64 hexadecimal digits. Half a gigabyte a second. */
export function hashBytes(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
