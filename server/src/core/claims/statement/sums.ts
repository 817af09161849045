import { addIntervals, ONE } from '../../arithmetic/interval';
import type { Hypothesis } from './hypothesis';
import type { Measure, Statement } from './measure';
import { likenessOf } from './noun';

const UNIT = { low: ONE, high: ONE };
/** A list of parts has so many at most, and its total stands so many measures before it. */
const MOST_PARTS = 18;

/** Parts of any name: "342 chi bộ và 361 đảng bộ". */
const ANY = '*';

/** The readings of a count as the total of counts behind or before it. */
export function sumHypotheses(statement: Statement, total: Measure): readonly Hypothesis[] {
  if (total.kind !== 'count' || total.way !== null) return [];
  return [...partsBehind(statement, total), ...partsBefore(statement, total)];
}

function partsBehind(statement: Statement, total: Measure): readonly Hypothesis[] {
  const rest = statement
    .slice(total.index + 1, total.index + 1 + MOST_PARTS)
    .filter(({ sentence }) => sentence <= total.sentence + FAR);
  const outside = rest.filter(measure => isPart(measure) && measure.depth <= total.depth);
  const first = rest.find(isPart);
  const inside =
    first === undefined || first.depth <= total.depth
      ? []
      : rest.filter(part => isPart(part) && part.bracket === first.bracket);
  return [outside, inside].flatMap(parts => listsOf(statement, total, parts));
}

/** A total may be taken apart in so many sentences behind its own. */
const FAR = 2;

/** A count that may be a part: no change, no whole of a fraction, not so much for each. */
function isPart({ kind, slash, way, behind }: Measure): boolean {
  return kind === 'count' && slash !== 'whole' && way === null && !EACH.test(behind);
}

/** "500.000 đồng/người". */
const EACH = /^(?: \p{L}+){1,3}\/\p{L}/u;

/** Every beginning of a row of parts that have one name, or of all of them. */
function listsOf(
  statement: Statement,
  total: Measure,
  candidates: readonly Measure[],
): readonly Hypothesis[] {
  const names = new Set([total.noun, ...candidates.slice(0, 2).map(({ noun }) => noun), ANY]);
  return [...names].flatMap(name => {
    const parts = candidates.filter(part =>
      name === ANY ? part.isMeasured === total.isMeasured : likenessOf(part.noun, name) !== 'other',
    );
    return beginningsOf(statement, {
      total,
      parts,
      likeness: name === ANY ? 'any' : likenessOf(total.noun, name),
    });
  });
}

interface Row {
  readonly total: Measure;
  readonly parts: readonly Measure[];
  readonly likeness: string;
}

function beginningsOf(statement: Statement, { total, parts, likeness }: Row): readonly Hypothesis[] {
  const found: Hypothesis[] = [];
  const [first] = parts;
  if (first === undefined) return found;
  const opener = openerOf(statement.slice(total.index + 1, first.index + 1));
  let sum = first.value;
  for (let count = 2; count <= parts.length; count += 1) {
    const last = parts[count - 1] ?? first;
    sum = addIntervals(sum, last.value);
    if (sum.low > 2n * total.value.high) break;
    const isCut = parts[count]?.sentence === last.sentence;
    const end = `${isCut ? 'cut' : endOf(last, statement[last.index + 1])} ${last.sentence === total.sentence ? 'near' : 'far'}`;
    found.push(sumOf(total, parts.slice(0, count), `${opener} ${likeness} ${end}`));
  }
  return found;
}

/** "… xây mới 120, sửa chữa 67; cộng 187". */
function partsBefore(statement: Statement, total: Measure): readonly Hypothesis[] {
  if (!/tổng|cộng|cả thảy|tất cả|lũy kế|luỹ kế|nâng/u.test(total.gap.slice(-60))) return [];
  const parts: Measure[] = [];
  const found: Hypothesis[] = [];
  for (const part of statement.slice(Math.max(0, total.index - 10), total.index).reverse()) {
    if (total.sentence - part.sentence > 1) break;
    if (!isPart(part) || likenessOf(part.noun, total.noun) === 'other') continue;
    parts.push(part);
    if (parts.length > 1)
      found.push(
        sumOf(
          total,
          parts,
          `total-last ${likenessOf(part.noun, total.noun)} ${String(Math.min(3, parts.length))}`,
        ),
      );
  }
  return found;
}

function sumOf(total: Measure, parts: readonly Measure[], tie: string): Hypothesis {
  const dividend = parts.reduce((sum, { value }) => addIntervals(sum, value), { low: 0n, high: 0n });
  return {
    relation: 'sum',
    target: total,
    operands: [...parts],
    quotient: { dividend, divisor: UNIT },
    tie: `sum ${tie}`,
  };
}

/** How the parts are opened, out of the words between the total and the first of them. */
function openerOf(between: readonly Measure[]): string {
  const gap = between.map(measure => measure.gap).join(' ');
  if (/gồm|chia ra/u.test(gap)) return 'consists';
  if (gap.includes('trong đó')) return 'of-which';
  if (between.length === 1 && /[([][^)\]]*$/u.test(gap)) return 'bracket';
  return gap.includes(':') ? 'colon' : 'plain';
}

function endOf(part: Measure, next: Measure | undefined): string {
  if (next?.sentence !== part.sentence || next.depth < part.depth) return 'ended';
  return next.gap.includes(';') ? 'semicolon' : 'open';
}
