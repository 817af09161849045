import type { Measure, Statement } from './measure';
import { SIGN } from './signs';
import { hasAny } from './bits';

/** Longer lists are tables. */
const LONGEST = 6;

/** Figures that follow each other, and which of them is asked for. */
export interface Run {
  readonly figures: readonly Measure[];
  readonly at: number;
}

/**
 * The figures that one stands among, the first of which the words call respective: "lần lượt là 14,26% và 18,73%", "giảm tương ứng 3,18 điểm %
 * và 4,37 điểm %". Null where they do not.
 */
export function respectiveRun(statement: Statement, figure: Measure): Run | null {
  let first = figure;
  for (let steps = 0; steps < LONGEST && !isRespective(first); steps += 1) {
    const last = statement[first.index - 1];
    if (last === undefined || !areJoined(last, first)) return null;
    first = last;
  }
  if (!isRespective(first)) return null;
  const figures = [first];
  for (let last = first; figures.length < LONGEST;) {
    const next = statement[last.index + 1];
    if (next === undefined || !areJoined(last, next) || isRespective(next)) break;
    figures.push(next);
    last = next;
  }
  const at = figures.indexOf(figure);
  return figures.length > 1 && at !== -1 ? { figures, at } : null;
}

function isRespective({ signs, gap }: Measure): boolean {
  return hasAny(signs, SIGN.respective) && RESPECTIVE.test(gap.slice(-NEAR));
}

const NEAR = 40;
const RESPECTIVE =
  /(?:lần lượt|tương ứng)(?: (?:là|chiếm|đạt|bằng|với|có|còn|tăng|giảm|ở mức|tỷ lệ))* ?:? ?$/u;

function areJoined(last: Measure, next: Measure): boolean {
  return (
    last.kind === next.kind &&
    last.sentence === next.sentence &&
    last.depth === next.depth &&
    JOINED.test(next.gap)
  );
}

/** " và ", " ha, ", " hộ và ". */
const JOINED = /^(?:\/\p{L}+)?(?: \p{L}+){0,4}(?:,| và|, và|;) $/u;

/**
 * What a figure of such a run is called: "cà phê, hồ tiêu và cao su lần lượt là 18.642 ha, 9.317 ha và 2.053 ha" calls the second "hồ tiêu".
 * Empty where there are not as many names.
 */
export function respectiveName(statement: Statement, figure: Measure): string {
  const run = respectiveRun(statement, figure);
  const names =
    run === null
      ? undefined
      : NAMES.exec(run.figures[0]?.gap ?? '')?.groups?.['names']?.split(/, (?:và )?| và /u);
  return names?.length === run?.figures.length ? (names?.[run?.at ?? 0] ?? '') : '';
}

const NAMES =
  /(?:^|[.;:] ?|(?<!\p{L})(?:trong đó|gồm|có|của),? )(?<names>\p{L}+(?: \p{L}+)*(?:, \p{L}+(?: \p{L}+)*)*,? và \p{L}+(?: \p{L}+)*?) (?:lần lượt|tương ứng)(?: \p{L}+){0,2} $/u;
