/** True for bytes, also for those of another window or context, which are of another class. */
export function isBytes(given: unknown): given is Uint8Array {
  return Object.prototype.toString.call(given) === '[object Uint8Array]';
}
