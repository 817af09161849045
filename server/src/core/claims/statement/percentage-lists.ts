import { joinSpans, type Span } from '../../text/span';
import type { BoundFigure } from './evidence/binding';
import type { Measure, Statement } from './measures/measure';
import { figureOf } from './evidence/figure';
import { openedLists } from './shares/opened-lists';
import { isShareOfList, tellsOfOthers, wordsBetween } from './shares/list-shares';

/** What says that percentages are shares of one whole. */
export type PercentageListBinding =
  /** "Cơ cấu kinh tế: nông nghiệp 20%, công nghiệp 45%, dịch vụ 35%": E6. A part may go unsaid. */
  | 'structure'
  /** "Kết quả xếp loại: tốt 40%, khá 35%, đạt 25%": every member has one class: A10, F6. */
  | 'classes'
  /** "… chiếm 91,2%, số còn lại chiếm 8,8%": A13. */
  | 'rest';

/** Percentages that the text gives as the shares of one whole. */
export interface PercentageListClaim {
  readonly kind: 'share-list';
  readonly span: Span;
  readonly percentages: readonly BoundFigure[];
  readonly binding: PercentageListBinding;
}

/**
 * Reads the lists of percentages that are shares of one whole, because the words say so: a structure, a classification, or a rest. Lists
 * with rises, plans or parts of parts are left out. Those that a word opens come first, each kind in order of the text.
 */
export function readPercentageLists(statement: Statement): readonly PercentageListClaim[] {
  const opened = openedLists(statement).map(({ binding, rates }) => claimOf(rates, binding));
  return [...opened, ...restsIn(statement)];
}

const REST_REACH = 60;
/** ", số còn lại chiếm ", "; còn lại ", " và còn lại là ". */
const REST = /[,;]? (?:và )?(?:số )?còn lại(?: \p{L}+){0,4} (?:chiếm|là|\()? ?$/u;
/** How far before the rest the other shares may stand. */
const REACH = 260;
const MOST = 8;

function restsIn(statement: Statement): readonly PercentageListClaim[] {
  return statement.flatMap(rest => {
    if (!isShareOfList(rest) || !REST.test(rest.gap.slice(-REST_REACH))) return [];
    const near = statement
      .slice(Math.max(0, rest.index - 2 * MOST), rest.index)
      .filter(({ sentence, span }) => sentence === rest.sentence && span.start >= rest.span.start - REACH);
    const others = near.filter(({ kind }) => kind !== 'count');
    const [first] = near;
    if (first === undefined || others.length === 0 || others.length > MOST) return [];
    const words = first.gap.replace(/^.*[.!?|\t]/u, '') + wordsBetween(statement, first, rest);
    if (tellsOfOthers(words) || !others.every(isShareOfList)) return [];
    return [claimOf([...others, rest], 'rest')];
  });
}

function claimOf(rates: readonly Measure[], binding: PercentageListBinding): PercentageListClaim {
  const percentages = rates.map(figureOf);
  const span = percentages.map(each => each.span).reduce(joinSpans);
  return { kind: 'share-list', span, percentages, binding };
}
