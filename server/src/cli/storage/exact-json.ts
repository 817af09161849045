/** Writes plain data as JSON, whole numbers of any size included: 53,17 is kept as 5317 with two decimals. */
export function writeExact(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'bigint' ? { [BIG]: part.toString() } : part,
  );
}

/** Reads what `writeExact` wrote. */
export function readExact(text: string): unknown {
  return text.includes(BIG) ? JSON.parse(text, revive) : JSON.parse(text);
}

const BIG = '$integer';

function revive(_: string, part: unknown): unknown {
  if (typeof part !== 'object' || part === null || !(BIG in part)) return part;
  return BigInt(String(part[BIG]));
}
