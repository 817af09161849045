import { deflateSync, Inflate } from 'fflate';
import type { PackTools, UnpackTools } from '../core/index';
import { TEXT_TOOLS } from './text-tools';

/** What core needs to read Word documents, with what runs on Node and in a browser. */
export const UNPACK_TOOLS: UnpackTools = { inflate, decode: TEXT_TOOLS.decode };

/** And to write them. */
export const PACK_TOOLS: PackTools = {
  ...TEXT_TOOLS,
  inflate,
  deflate: bytes => deflateSync(bytes),
};

/** What comes out of a step is at most a thousand times as long as what goes in. */
const STEP_BYTES = 16 * 1024;

/** Stops at the first step that gives more than it may: a file made to fill the memory does not get to do so. */
function inflate(packed: Uint8Array, most: number): Uint8Array | null {
  const unpacked = new Uint8Array(most);
  let length = 0;
  const stream = new Inflate(part => {
    if (length + part.length <= most) unpacked.set(part, length);
    length += part.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= most; at += STEP_BYTES) {
      const isLast = at + STEP_BYTES >= packed.length;
      stream.push(packed.subarray(at, at + STEP_BYTES), isLast);
    }
  } catch {
    // Broken bytes: told like a wrong length.
    return null;
  }
  return length <= most ? unpacked.subarray(0, length) : null;
}
