import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { PackTools } from '../../core/index';
import { TEXT_TOOLS } from '../../packing/text-tools';

/**
 * What core needs to read and write Word documents, out of Node, which has it at hand: the package that does it in browsers makes
 * its tables when it is loaded, and a run over texts would wait for them.
 */
export const PACK_TOOLS: PackTools = {
  ...TEXT_TOOLS,
  inflate,
  deflate: bytes => plainBytes(deflateRawSync(bytes)),
};

/** Null for broken bytes, and for more than `most`: a file made to fill the memory does not get to do so. */
function inflate(packed: Uint8Array, most: number): Uint8Array | null {
  if (packed.length === 0) return packed;
  try {
    const unpacked = inflateRawSync(packed, { maxOutputLength: Math.max(most, 1) });
    return unpacked.length <= most ? plainBytes(unpacked) : null;
  } catch {
    return null;
  }
}

/** A `Buffer` is one that slices in its own way. */
function plainBytes({ buffer, byteOffset, length }: Buffer): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length);
}
