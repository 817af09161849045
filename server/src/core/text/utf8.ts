/** The bytes of a text in UTF-8; half of a surrogate pair stands by itself. */
export function textToUtf8(text: string): readonly number[] {
  const bytes: number[] = [];
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x8_00) bytes.push(0xc0 | (point >> 6), tail(point));
    else if (point < 0x1_00_00) bytes.push(0xe0 | (point >> 12), tail(point >> 6), tail(point));
    else bytes.push(0xf0 | (point >> 18), tail(point >> 12), tail(point >> 6), tail(point));
  }
  return bytes;
}

/** The text of some bytes that are well-formed UTF-8; of others, any text. Core has nothing of a platform that would do it. */
export function utf8ToText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    const count = lengthFrom(lead);
    let point = count === 1 ? lead : lead & (0x7f >> count);
    for (let next = at + 1; next < at + count; next += 1) point = (point << 6) | ((bytes[next] ?? 0) & 0x3f);
    text += String.fromCodePoint(Math.min(point, LAST_POINT));
    at += count;
  }
  return text;
}

const LAST_POINT = 0x10_ff_ff;

/** A byte of a character that is not its first: six bits. */
function tail(bits: number): number {
  return 0x80 | (bits & 0x3f);
}

/** How many bytes the character has that begins so. */
function lengthFrom(lead: number): number {
  if (lead < 0xc0) return 1;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}
