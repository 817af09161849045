import { dayNumberOf, type CalendarDate } from '../arithmetic/calendar';
import type { CitedDocument, FullMention } from './references';

/** Full mentions that mean one document. */
export interface DocumentGroup {
  readonly symbol: string;
  readonly full: FullMention[];
}

/**
 * Parts the full mentions of a text by the document that they mean: by symbol, then by the time in which the symbol means
 * one document, then by place. A mention that tells no time or place belongs to the one before it that does. Linear, but
 * for the few documents that share a symbol.
 */
export function groupDocuments(full: readonly FullMention[]): readonly DocumentGroup[] {
  const bySymbol = new Map<string, FullMention[]>();
  for (const mention of full) {
    const { canonical } = mention.claim;
    const known = bySymbol.get(canonical);
    if (known === undefined) bySymbol.set(canonical, [mention]);
    else known.push(mention);
  }
  const groups: DocumentGroup[] = [];
  for (const [symbol, mentions] of bySymbol) {
    // Most documents are cited once: nothing is to be parted then.
    const parts = mentions.length === 1 ? [mentions] : partMentions(mentions);
    for (const part of parts) groups.push({ symbol, full: part });
  }
  return groups;
}

function partMentions(mentions: readonly FullMention[]): readonly FullMention[][] {
  return partBy(mentions, ({ identity }) => identity.era).flatMap(ofOneEra =>
    partBy(ofOneEra, ({ identity }) => identity.place, isSamePlace),
  );
}

/** "ubnd tỉnh" says no more than a part of "ubnd tỉnh bình minh" does: they are taken for one. */
function isSamePlace(first: string, second: string): boolean {
  return first.startsWith(second) || second.startsWith(first);
}

/** Parts mentions by a trait; those without it go with the last one before them, or the first one behind, that has it. */
function partBy(
  mentions: readonly FullMention[],
  traitOf: (mention: FullMention) => string | null,
  isSame: (first: string, second: string) => boolean = Object.is,
): readonly FullMention[][] {
  const parts: { readonly trait: string; readonly mentions: FullMention[] }[] = [];
  const traits = mentions.map(traitOf);
  let current = traits.find(trait => trait !== null) ?? '';
  for (const [index, mention] of mentions.entries()) {
    current = traits[index] ?? current;
    const trait = current;
    const part = parts.find(known => isSame(known.trait, trait));
    if (part === undefined) parts.push({ trait, mentions: [mention] });
    else part.mentions.push(mention);
  }
  return parts.map(part => part.mentions);
}

/** What a group says of its document, before short forms join it. */
export function describeGroup({ symbol, full }: DocumentGroup): Omit<CitedDocument, 'mentions'> | null {
  const [first] = full;
  if (first === undefined) return null;
  const definition = full.find(({ isOwn }) => isOwn) ?? full.find(({ date }) => date !== null) ?? first;
  return { symbol, full, definition, date: usualDateOf(full), key: keyOf(full) };
}

function keyOf(full: readonly FullMention[]): string | null {
  return full.find(({ identity }) => identity.key !== null)?.identity.key ?? null;
}

/** The date with most mentions; of equally many the one that stands first. */
export function usualDateOf(mentions: readonly FullMention[]): CalendarDate | null {
  const [first] = mentions;
  if (first !== undefined && mentions.length === 1) return first.date;
  const counts = new Map<number, number>();
  let usual: CalendarDate | null = null;
  for (const { date } of mentions) {
    if (date === null) continue;
    const count = (counts.get(dayNumberOf(date)) ?? 0) + 1;
    counts.set(dayNumberOf(date), count);
  }
  const most = Math.max(0, ...counts.values());
  for (const { date } of mentions) {
    if (usual === null && date !== null && counts.get(dayNumberOf(date)) === most) usual = date;
  }
  return usual;
}
