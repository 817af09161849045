import type { FigureClaim, NumberClaim } from '../claim';
import { readQualifier } from '../qualifier';
import type { RestatementClaim } from './restatement';
import { textBefore } from '../../text/span';

/** Reads approximate figures with the exact one in brackets behind them. Spans are offsets in the folded text. Linear. */
export function readRestatements(text: string, figures: readonly FigureClaim[]): readonly RestatementClaim[] {
  if (!text.includes('(')) return [];
  return figures.flatMap((figure, index) => {
    const exact = figures[index + 1];
    if (exact?.kind !== figure.kind) return [];
    if (!BRACKET.test(textBefore(text, exact.span.start, BRACKET_REACH))) return [];
    const [stated, restated] = [numberOf(figure), numberOf(exact)];
    if (stated === null || restated === null) return [];
    const { qualifier, start } = readQualifier(text, figure.span.start);
    if (qualifier !== 'at-least' && qualifier !== 'nearly') return [];
    if (!SAID_FOR_SURE.test(text.slice(start, figure.span.start))) return [];
    const unit = text.slice(figure.span.end, exact.span.start);
    const behind = text.slice(exact.span.end, exact.span.end + LONGEST_UNIT);
    if (unit.length > LONGEST_UNIT || !isRestated(unit, behind)) return [];
    return [
      {
        kind: 'restatement',
        span: { start, end: exact.span.end },
        bound: qualifier,
        said: { start, end: figure.span.end },
        stated: { number: stated, span: figure.span },
        exact: { number: restated, span: exact.span },
      },
    ];
  });
}

const BRACKET_REACH = 20;
/** The exact figure opens a bracket. */
const BRACKET = /\([^)]*$/u;
/** "xấp xỉ" may be said of either side. */
const SAID_FOR_SURE = /^(?:hơn|trên|gần|ngót|chưa đến|chưa tới)\s/u;
const LONGEST_UNIT = 40;

/** " hộ (" before and " hộ)" behind: the same name; or nothing at all in the brackets but the number. */
function isRestated(before: string, behind: string): boolean {
  const name = /^(?<unit>(?:\s\p{L}+){0,5})\s\((?:cụ thể là |chính xác là |tức )?$/u.exec(before)?.groups?.[
    'unit'
  ];
  const closed = /^(?<unit>(?:\s\p{L}+){0,5})\s?\)/u.exec(behind)?.groups?.['unit'];
  return name !== undefined && closed !== undefined && (closed === '' || closed === name);
}

function numberOf(figure: FigureClaim): NumberClaim | null {
  if (figure.kind === 'number') return figure.problem === 'none' ? figure : null;
  if (figure.kind !== 'percentage' || figure.form !== 'percent') return null;
  return figure.number.problem === 'none' ? figure.number : null;
}
