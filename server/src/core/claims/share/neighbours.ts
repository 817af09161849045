import { foldPhrase } from '../../reading/fold';
import { joinSpans, type Span } from '../../text/span';
import type { FigureClaim, NumberClaim, PercentageClaim, Qualifier } from '../claim';
import { readQualifier } from '../qualifier';
import { readUnit } from '../quantity';
import { LEXICON, spelledWords } from '../../reading/lexicon';
import { standardSpelling } from '../../reading/lexicon/spelling';
import type { BaseReading } from './base';
import type { ShareBinding, ShareClaim } from './share';
import type { Tie } from './tie';
import { wordsBefore } from '../words-before';

export { clauseBefore, wordsBefore } from '../words-before';

const MAGNITUDE_WORDS = spelledWords('magnitude');

/** The neighbourhood of a percentage: the text, its figures in order, and which of them the percentage is. */
export interface Neighbourhood {
  readonly text: string;
  readonly figures: readonly FigureClaim[];
  readonly index: number;
  readonly percentage: PercentageClaim;
}

/** The nearest figure before an index that counts something, years and other labels passed over; null for none. */
export function countBefore(figures: readonly FigureClaim[], index: number): number | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const figure = figures[at];
    if (figure === undefined || (figure.kind === 'code' && figure.reading === 'symbol')) return null;
    if (figure.kind !== 'code') return at;
  }
  return null;
}

/** The text between two figures. */
export function gapBetween(text: string, before: Span, behind: Span): string {
  return text.slice(before.end, behind.start);
}

/** The qualifier before a figure. */
export function qualifierBefore(text: string, figure: Span): Qualifier {
  const before = wordsBefore(text, figure.start, 24);
  return readQualifier(before, before.length).qualifier;
}

/** The folded name of what is counted behind an offset: "đảng viên"; empty where none stands there. */
export function unitBehind(text: string, offset: number): string {
  const behind = foldPhrase(text.slice(offset, offset + 60));
  const unit = readUnit(behind, 0);
  return behind.slice(unit.start, unit.end);
}

/** True where two counts can be divided digit by digit: the same magnitude stands behind both, or behind none. */
export function sameMagnitude(firstUnit: string, secondUnit: string): boolean {
  return magnitudeOf(firstUnit) === magnitudeOf(secondUnit);
}

function magnitudeOf(unit: string): string {
  return unit
    .split(/\s+/u)
    .filter(word => MAGNITUDE_WORDS.has(word))
    .map(standardSpelling)
    .join(' ');
}

/** Words of votes and attendance. */
const VOTES = /đại biểu|phiếu|đbqh|tán thành|biểu quyết|nhất trí|ủy viên|uỷ viên/u;
/** Words of aims: what they speak of has not been counted yet. */
const AIMS =
  /phấn đấu|mục tiêu|dự kiến|ước (?:đạt|tính|thực hiện|cả năm)|đến năm \d{4} (?:có|đạt)|ít nhất|tối thiểu|không quá|trên \d/u;

interface Parts {
  readonly part: NumberClaim;
  readonly whole: NumberClaim;
  readonly partSpan: Span;
}

/** Puts a share together out of what a binder found. */
export function makeShare(
  { text, percentage }: Neighbourhood,
  { part, whole, partSpan }: Parts,
  { tie, base, binding }: { readonly tie: Tie; readonly base: BaseReading; readonly binding: ShareBinding },
): ShareClaim {
  const span = joinSpans(joinSpans(part.span, whole.span), percentage.span);
  const before = wordsBefore(text, span.start, 70);
  const isExactBeside = !base.isBar && isSettled(text, span, [part, whole]);
  const isVote = VOTES.test(before) || VOTES.test(foldPhrase(text.slice(span.start, span.end + 60)));
  return {
    kind: 'share',
    span,
    part,
    whole,
    partSpan,
    percentage,
    binding,
    base: base.base,
    wording: tie.wording,
    relation: tie.relation,
    isRounded: isMeasured(text, part) || isMeasured(text, whole),
    isExact: isExactBeside && isExactOrCounted(tie.qualifier),
    bound: isExactBeside ? boundOf(tie.qualifier) : null,
    isVote,
  };
}

/** True where the figures are exact and nothing before them says that they are aimed at. */
export function isSettled(text: string, { start }: Span, numbers: readonly NumberClaim[]): boolean {
  const before = wordsBefore(text, start, 70);
  const clause = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';')) + 1);
  if (AIMS.test(clause)) return false;
  return numbers.every(({ span }) => isExactOrCounted(qualifierBefore(text, span)));
}

/** True for a whole number of things that are counted, not measured. */
export function isCountedPart(text: string, number: NumberClaim): boolean {
  return number.problem === 'none' && number.value.units > 0n && !isMeasured(text, number);
}

function boundOf(qualifier: Qualifier): ShareClaim['bound'] {
  return qualifier === 'at-least' || qualifier === 'nearly' ? qualifier : null;
}

/** Measured figures are rounded when they are written; counted ones are exact. */
function isMeasured(text: string, { span, value }: NumberClaim): boolean {
  return value.scale > 0 || MEASURES.test(unitBehind(text, span.end));
}

/** Sums are in "đồng", people are "đồng chí". */
const MEASURES = new RegExp(
  String.raw`^(?:${LEXICON.spellingsOf('magnitude').join('|')}|đồng(?!\s(?:chí|bào|đội))|usd|ha|héc|km|m|mét|tấn|tạ|kg|lít|mw|kwh)(?!\p{L})`,
  'u',
);

/** "từ", "đến", "trên" before a count are also prepositions, but a count behind them is seldom exact enough to judge. */
function isExactOrCounted(qualifier: Qualifier): boolean {
  return qualifier === 'exact';
}
