/** Longer headers are no headers: somebody types, or a program writes where it should not. */
const MAX_HEADER_BYTES = 4_096;

/** More than a message may have: JavaScript could not hold its text. */
const MAX_BODY_BYTES = 0x1fff_ffff;

const LINE_END = '\r\n';

/**
 * Follows the frames of a stream, piece by piece: says what is wrong with the first header that is no header, behind which no message
 * could be found any more, and null as long as there is none.
 */
export function followFrames(): (piece: Uint8Array) => string | null {
  let header = '';
  let left = 0;
  return piece => {
    for (let at = 0; at < piece.length;) {
      const skipped = Math.min(left, piece.length - at);
      left -= skipped;
      at += skipped;
      if (at >= piece.length) break;
      header += String.fromCharCode(piece[at] ?? 0);
      at += 1;
      if (header.length > MAX_HEADER_BYTES) return 'a header without an end';
      if (!header.endsWith(LINE_END + LINE_END)) continue;
      const length = readLength(header);
      if (length === null) return 'a header without a Content-Length that can be';
      left = length;
      header = '';
    }
    return null;
  };
}

/** The length that a header names; null where it names none, several, or one that no message has. */
function readLength(header: string): number | null {
  const fields = header.split(LINE_END).filter(line => line !== '');
  if (fields.some(line => !line.includes(':'))) return null;
  const named = fields.flatMap(line => /^Content-Length:\s*(\d{1,10})\s*$/iu.exec(line)?.[1] ?? []);
  const [length = Infinity, ...others] = new Set(named.map(Number));
  if (others.length > 0) return null;
  return length <= MAX_BODY_BYTES ? length : null;
}
