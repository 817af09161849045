import type { Span } from '../text/span';

/** A line, or one column of it, in offsets of its text. */
export interface Stretch extends Span {
  /** True for the first one of its line. */
  readonly opensLine: boolean;
}

const BLANK = 0x20;
/** This many blanks part two columns: "BỘ NỘI VỤ     CỘNG HÒA XÃ HỘI …". */
const GAP = 3;

/**
 * The stretches of a text without line end, tab or bar, up to a gap of three blanks. No blank stands at either end of one, and none
 * is empty. Linear, with a loop: it runs over the top of every draft.
 */
export function cutStretches(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = -1;
  let end = 0;
  let opensLine = true;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if ((unit > BLANK && unit !== BAR) || (unit < BLANK && !isSeparator(unit))) {
      if (start === -1) start = at;
      end = at + 1;
    } else {
      if (start !== -1 && (unit !== BLANK || at - end === GAP - 1)) {
        stretches.push({ start, end, opensLine });
        start = -1;
        opensLine = false;
      }
      opensLine ||= isLineEnd(unit);
    }
  }
  if (start !== -1) stretches.push({ start, end, opensLine });
  return stretches;
}

function isSeparator(unit: number): boolean {
  return isLineEnd(unit) || unit === TAB;
}

function isLineEnd(unit: number): boolean {
  return unit === LINE_FEED || unit === CARRIAGE_RETURN;
}

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const BAR = 0x7c;
