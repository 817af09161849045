import { dayNumberOf, type CalendarDate } from '../../arithmetic/calendar';
import type { Register, RegisterEntry, Replacement } from '../../register/register';
import type { OwnDate } from '../../structure/own-date';

/** Whether a document had been replaced, or had expired, when a draft was written. */
export type Verdict =
  | { readonly kind: 'replaced'; readonly replacement: string; readonly from: CalendarDate }
  /** The register does not say from when, but the year of the replacing document was over. */
  | { readonly kind: 'replaced-earlier'; readonly replacement: string }
  /** Nothing tells from when the draft is. */
  | { readonly kind: 'undated'; readonly replacement: string; readonly from: CalendarDate }
  | { readonly kind: 'expired-from'; readonly from: CalendarDate }
  /** The register does not say from when. */
  | { readonly kind: 'expired' };

/** What a register says of a document, seen from the time of the draft. Null where it was still in force. */
export function judgeReplacement(
  entry: RegisterEntry,
  { register, own }: { readonly register: Register; readonly own: OwnDate | null },
): Verdict | null {
  const { replacedBy, status, expiredFrom } = entry;
  if (replacedBy === null) {
    if (status !== 'expired') return null;
    if (expiredFrom === null) return { kind: 'expired' };
    return own === null || isAtOrAfter(own.date, expiredFrom)
      ? { kind: 'expired-from', from: expiredFrom }
      : null;
  }
  const replacement = replacedBy.symbol;
  const from = startOf(replacedBy, register);
  if (from === null) {
    const year = Number(/\/(?<year>(?:19|20)\d\d)\//u.exec(replacement)?.groups?.['year'] ?? Infinity);
    return own !== null && own.date.year > year ? { kind: 'replaced-earlier', replacement } : null;
  }
  if (own !== null && isAtOrAfter(own.date, from)) return { kind: 'replaced', replacement, from };
  return mayBeLater(own, from) ? { kind: 'undated', replacement, from } : null;
}

/** The document that stood in the place of one when a draft was written: its replacements are followed, a loop of them is left. */
export function findSuccessor(
  symbol: string,
  seen: { readonly register: Register; readonly own: OwnDate | null },
): string {
  const passed = new Set<string>();
  for (let current = symbol; !passed.has(current);) {
    passed.add(current);
    const [entry, second] = seen.register.find(current);
    const verdict = entry === undefined || second !== undefined ? null : judgeReplacement(entry, seen);
    if (verdict?.kind !== 'replaced' && verdict?.kind !== 'replaced-earlier') return current;
    current = verdict.replacement;
  }
  return symbol;
}

/**
 * The day of the clause, else the day from which the register has the replacing document in force. A day before the replacing
 * document was issued is a slip of the register.
 */
function startOf({ symbol, from }: Replacement, register: Register): CalendarDate | null {
  const entries = register.find(symbol);
  const entry = entries.length === 1 ? entries[0] : undefined;
  const knownDate = entry?.date ?? null;
  const isPossible = from !== null && (knownDate === null || isAtOrAfter(from, knownDate));
  return isPossible ? from : (entry?.effective ?? null);
}

/** True for a draft without a line of its date, and for one whose date is still blank in the year of the change. */
function mayBeLater(own: OwnDate | null, from: CalendarDate): boolean {
  if (own === null || own.from === 'basis') return true;
  return own.from === 'blank' && own.date.year === from.year;
}

function isAtOrAfter(date: CalendarDate, other: CalendarDate): boolean {
  return dayNumberOf(date) >= dayNumberOf(other);
}
