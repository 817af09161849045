import { isDigit, isLetter, isSpace } from '../../text/boundary';
import type { ProvisionSource } from './source';

/** A word, a label ("2.1", "12a", "41.1.LQ.1") or a mark. Ends of the text and tabs, which part cells, give `end`. */
export interface Token {
  readonly kind: 'word' | 'mark' | 'end';
  readonly start: number;
  readonly end: number;
  /** Folded. */
  readonly text: string;
}

/** More blanks than these part columns. */
const WIDEST_GAP = 8;
/** No label, unit or word that matters is longer. */
const LONGEST_WORD = 24;

/** The token at or behind an offset. Constant time. */
export function tokenAt({ folded }: ProvisionSource, from: number): Token {
  const start = skipGap(folded, from);
  const unit = folded.charCodeAt(start);
  if (Number.isNaN(unit) || isSpace(unit)) return { kind: 'end', start, end: start, text: '' };
  const isWord = isLetter(unit) || isDigit(unit);
  const end = isWord ? endOfLabel(folded, start) : start + 1;
  return { kind: isWord ? 'word' : 'mark', start, end, text: folded.slice(start, end) };
}

function skipGap(text: string, from: number): number {
  let at = from;
  while (at - from < WIDEST_GAP && isSpace(text.charCodeAt(at)) && text.charAt(at) !== '\t') at += 1;
  return at;
}

/** Letters and digits; a full stop between where a digit follows ("2.1"), or a code and a stop ("41.1.LQ.1"). */
function endOfLabel(text: string, from: number): number {
  let at = from;
  while (at - from < LONGEST_WORD) {
    const unit = text.charCodeAt(at);
    if (isLetter(unit) || isDigit(unit) || (text.charAt(at) === '.' && goesOn(text, at + 1))) at += 1;
    else break;
  }
  return at;
}

function goesOn(text: string, at: number): boolean {
  if (isDigit(text.charCodeAt(at))) return true;
  return CODE_PART.test(text.slice(at, at + PART_REACH));
}

const PART_REACH = 5;
const CODE_PART = /^\p{Ll}{2,3}\./u;
