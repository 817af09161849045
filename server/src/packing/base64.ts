// Bytes as letters and back (RFC 4648, 4), with what browsers have.

/** So many bytes are written at a time: more arguments than this no call may have. */
const STEP_BYTES = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += STEP_BYTES) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + STEP_BYTES)));
  }
  return btoa(parts.join(''));
}

export function fromBase64(letters: string): Uint8Array {
  const units = atob(letters);
  const bytes = new Uint8Array(units.length);
  for (let at = 0; at < units.length; at += 1) bytes[at] = units.charCodeAt(at);
  return bytes;
}
