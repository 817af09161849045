import { readWord, type WordText } from '../core/index';
import { PACK_TOOLS } from '../packing/pack-tools';
import { UnreadableError } from './errors';

/** A Word document with the way back to its file. */
export function openWord(bytes: Uint8Array): WordText {
  const read = readWord(bytes, PACK_TOOLS);
  if (read.kind === 'refused') throw new UnreadableError(read.reason);
  return read.word;
}
