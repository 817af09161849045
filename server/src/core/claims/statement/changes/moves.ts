import { hasAny } from '../measures/bits';
import { joinSpans, type Span } from '../../../text/span';
import type { BoundFigure } from '../evidence/binding';
import { figureOf } from '../evidence/figure';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { SIGN } from '../measures/signs';

/** Two figures that stand behind each other, of which the words say that a value went from one to the other. */
export interface Move {
  readonly once: Measure;
  readonly now: Measure;
  /** Which way the word between them says. */
  readonly way: 'up' | 'down';
}

/** The same as a block asserts it. */
export interface MoveClaim {
  readonly kind: 'move';
  readonly span: Span;
  readonly once: BoundFigure;
  readonly now: BoundFigure;
  readonly way: Move['way'];
  /** False where a word makes one of the two approximate. */
  readonly isExact: boolean;
}

/** "từ 5.109 lên 5.712 tỷ đồng": the values of a statement that went from one to another. Linear. */
export function readMoves(statement: Statement): readonly MoveClaim[] {
  return statement.flatMap(({ index }) => {
    const move = moveFrom(statement, index);
    return move === null ? [] : [claimOf(move)];
  });
}

function claimOf({ once, now, way }: Move): MoveClaim {
  const isExact = isExactValue(once) && isExactValue(now);
  const span = joinSpans(once.span, now.span);
  return { kind: 'move', span, once: figureOf(once), now: figureOf(now), way, isExact };
}

/** "từ ", "từ mức ", "từ hơn " at the end of the words before the first value. */
const FROM = /(?<!\p{L})từ\s(?:(?:mức|con số|chỗ|có|chỉ)\s){0,2}(?:(?:hơn|gần|khoảng|trên)\s)?$/u;
/** "tăng hạng, từ 41 lên 37": the lower rank is the better one. */
const RANK = /(?<!\p{L})(?:hạng|thứ hạng|thứ bậc|vị trí|vị thứ|xếp thứ|bậc)(?!\p{L})[^.;]*$/u;
/** " tỷ đồng năm 2015 lên ", " xuống còn ", " lên đến hơn ": what leads from the first value to the second. */
const TO =
  /^(?:[^.;!?|\t]*[\s,)])?(?<to>(?:tăng |giảm )?(?:lên|xuống)(?: còn| đến| tới| thành| mức)*|(?:giảm |chỉ |hiện )*còn|tăng thành)\s(?:(?:mức|chỉ|hơn|gần|khoảng|trên|dưới)\s){0,2}$/u;
/** "từ 03 thôn trở lên thành 01 thôn" is a bar. */
const BAR = /(?<!\p{L})(?:đến|tới|từ|trở)(?!\p{L})/u;
const LONGEST = 70;
const LONGEST_RANK = 48;

/** "từ A lên B", where the figure at the index is A; null where it is none. */
export function moveFrom(statement: Statement, index: number): Move | null {
  const once = statement[index];
  const now = statement[index + 1];
  if (once === undefined || now === undefined || !hasAny(once.signs, SIGN.from)) return null;
  if (!isValue(once) || !isValue(now) || once.kind !== now.kind) return null;
  if (!FROM.test(once.gap.slice(-LONGEST)) || RANK.test(once.gap.slice(-LONGEST_RANK))) return null;
  const way = wayBetween(now.gap);
  if (way === null) return null;
  const like = alike(once, now);
  return like === null ? null : { ...like, way };
}

/** What leads to the first value of a move: the words before it without "từ". */
export function leadOf({ gap }: Measure): string {
  return gap.slice(0, FROM.exec(gap)?.index ?? gap.length);
}

function isValue({ kind, slash, number }: Measure): boolean {
  return kind !== 'points' && slash === null && number.problem === 'none';
}

function wayBetween(gap: string): Move['way'] | null {
  if (gap.length > LONGEST) return null;
  const to = TO.exec(gap)?.groups?.['to'];
  if (to === undefined || BAR.test(gap.slice(0, gap.lastIndexOf(to)))) return null;
  return /lên|tăng/u.test(to) ? 'up' : 'down';
}

/** Two values of one thing; one that says no unit has that of the other. Null where they count or measure different things. */
export function alike(once: Measure, now: Measure): Pick<Move, 'once' | 'now'> | null {
  if (once.kind === 'rate' && now.kind === 'rate') return { once, now };
  if (isBare(once)) return { once: once.countedLike(now), now };
  if (isBare(now)) return { once, now: now.countedLike(once) };
  return likenessBetween(once, now) === 'same' ? { once, now } : null;
}

function isBare({ noun, exponent }: Measure): boolean {
  return noun === '' && exponent === 0;
}

/** True for a value without "gần", "khoảng" and the like; "từ", "lên", "đến" before it only say which value it is. */
export function isExactValue({ gap, qualifier }: Measure): boolean {
  if (BELOW_ZERO.test(gap.slice(-4))) return false;
  return qualifier === 'exact' || (qualifier === 'bound' && isLedTo(gap));
}

/** "từ ", "giảm đến ": a word that reads like a bound and only says which value it is. */
export function isLedTo(gap: string): boolean {
  return PREPOSITION.test(gap.slice(-6));
}

/** A value below zero: its sign is no part of the number. */
const BELOW_ZERO = /(?:[-–−]\s?|âm\s)$/u;
const PREPOSITION = /(?<!\p{L})(?:từ|đến|tới)\s$/u;
