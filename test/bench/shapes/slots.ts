import { pick, pickSkewed, type Random } from '../random';
import * as vocabulary from './vocabulary';

/** What the slots of a frame are filled by. */
export interface Filling {
  readonly next: Random;
  /** How much the first words of a list are preferred. */
  readonly skew: number;
  /** The number of the article that is being written: only those up to it are referred to. */
  readonly article: number;
}

/** "{number} {unit} {verb} {noun}" with words and figures for what stands in braces; a slot that has no filling stays as it is. */
export function fillSlots(frame: string, filling: Filling): string {
  return frame.replaceAll(/\{(\p{L}+)\}/gu, (slot, name: string) => SLOTS[name]?.(filling) ?? slot);
}

const SLOTS: Readonly<Record<string, (filling: Filling) => string>> = {
  actor: fromList(vocabulary.ACTORS),
  Actor: filling => raiseFirst(fromList(vocabulary.ACTORS)(filling)),
  verb: fromList(vocabulary.VERBS),
  Verb: filling => raiseFirst(fromList(vocabulary.VERBS)(filling)),
  noun: fromList(vocabulary.NOUNS),
  Noun: filling => raiseFirst(fromList(vocabulary.NOUNS)(filling)),
  quality: fromList(vocabulary.QUALITIES),
  manner: fromList(vocabulary.MANNERS),
  opening: fromList(vocabulary.OPENINGS),
  unit: fromList(vocabulary.UNITS),
  large: fromList(vocabulary.LARGE_UNITS),
  abbreviation: fromList(vocabulary.ABBREVIATIONS),
  named: fromList(vocabulary.NAMED_DOCUMENTS),
  place: ({ next }) => `${pickSkewed(next, vocabulary.PLACE_KINDS, 1)} ${makeName(next)}`,
  person: ({ next }) => `${pickSkewed(next, vocabulary.SURNAMES, 1)} ${makeName(next)}`,
  small: ({ next }) => String(2 + next(30)),
  month: ({ next }) => String(1 + next(12)),
  padded: ({ next }) => String(1 + next(30)).padStart(2, '0'),
  number: ({ next }) => group(2 + next(4 ** (2 + next(5)))),
  decimal: ({ next }) => `${group(1 + next(900))},${String(1 + next(99))}`,
  year: ({ next }) => String(2005 + next(20)),
  period: ({ next }) => makePeriod(next),
  school: ({ next }) => makeSchoolYear(next),
  change: ({ next }) => makeChange(next),
  percent: ({ next }) => `${String(1 + next(99))}${next(3) > 0 ? `,${String(1 + next(9))}` : ''}%`,
  share: ({ next }) => makeShare(next),
  slashed: ({ next }) => `${String(1 + next(28))}/${String(1 + next(12))}`,
  date: ({ next }) => makeDate(next, 2005 + next(20)),
  spelled: ({ next }) => `${makeDay(next)} tháng ${String(1 + next(12))} năm ${String(2005 + next(20))}`,
  citation: ({ next }) => makeCitation(next),
  symbol: ({ next }) => makeSymbol(next, pick(next, vocabulary.DOCUMENT_KINDS)).symbol,
  article: ({ next, article }) => String(1 + next(Math.max(1, article))),
  clause: ({ next }) => String(1 + next(3)),
  point: ({ next }) => pickSkewed(next, ['a', 'b', 'c', 'd', 'đ'], 1),
};

function fromList(list: readonly string[]): (filling: Filling) => string {
  return ({ next, skew }) => pickSkewed(next, list, skew);
}

function makeName(next: Random): string {
  return `${pickSkewed(next, vocabulary.NAME_SYLLABLES, 1)} ${pickSkewed(next, vocabulary.NAME_SYLLABLES, 1)}`;
}

function makePeriod(next: Random): string {
  const year = 2005 + next(15);
  return `${String(year)} ${next(2) > 0 ? '–' : '-'} ${String(year + 1 + next(5))}`;
}

function makeSchoolYear(next: Random): string {
  const year = 2005 + next(15);
  return `${String(year)} – ${String(year + 1)}`;
}

function makeChange(next: Random): string {
  const before = 10 + next(900);
  return `từ ${String(before)} lên ${String(before + 1 + next(300))}`;
}

/** A part of a whole with its percentage, which agree. */
function makeShare(next: Random): string {
  const whole = 20 + next(900);
  const part = 1 + next(whole);
  if (next(3) > 0) return `${String(part)}/${String(whole)}`;
  return `${String(part)}/${String(whole)} (${((100 * part) / whole).toFixed(2).replace('.', ',')}%)`;
}

/** A document of its own: real texts seldom contradict their citations, so no number comes twice but by chance. */
function makeCitation(next: Random): string {
  const kind = pick(next, vocabulary.DOCUMENT_KINDS);
  const { symbol, year } = makeSymbol(next, kind);
  return `${kind.type} số ${symbol} ngày ${makeDate(next, year)} của ${kind.issuer}`;
}

function makeSymbol(
  next: Random,
  { code }: vocabulary.DocumentKind,
): { readonly symbol: string; readonly year: number } {
  const year = 2005 + next(20);
  return { symbol: `${String(1 + next(9_000))}/${String(year)}${code}`, year };
}

function makeDate(next: Random, year: number): string {
  return `${makeDay(next)}/${String(1 + next(12))}/${String(year)}`;
}

function makeDay(next: Random): string {
  return String(1 + next(28)).padStart(2, '0');
}

function group(value: number): string {
  return String(value).replace(/(\d)(?=(?:\d{3})+$)/gu, '$1.');
}

/** The first letter as a capital. */
export function raiseFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
