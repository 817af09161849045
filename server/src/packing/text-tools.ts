import type { PackTools } from '../core/index';

/** What core needs to read and write the text of a part: every runtime has it. */
export const TEXT_TOOLS: Pick<PackTools, 'decode' | 'encode'> = {
  decode,
  encode: text => new TextEncoder().encode(text),
};

/** Null for bytes that are no UTF-8. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
