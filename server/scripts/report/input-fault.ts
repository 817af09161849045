/** Something that the person who started the script must put right. The message names the argument. */
export class InputFault extends Error {
  override readonly name = 'InputFault';
}

/** The system's word for what went wrong with a file: "ENOENT"; or the message of the error. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
