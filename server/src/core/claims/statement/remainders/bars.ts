import { hasAny } from '../measures/bits';
import type { Measure, Statement } from '../measures/measure';
import { SIGN } from '../measures/signs';

/** "33 đảng bộ có tỷ lệ từ 15% trở lên … còn 25 đảng bộ dưới 15%": one bar parts them, and no third is left. */
export function isBarred(statement: Statement, part: Measure, rest: Measure): boolean {
  if (!hasAny(rest.signsBehind, SIGN.weak) && !hasAny(rest.signsBehind, SIGN.rest)) return false;
  const [over, under] = [barBehind(statement, part), barBehind(statement, rest)];
  if (over === undefined || under === undefined) return false;
  if (over.value.low !== under.value.low || !UNDER.test(under.gap)) return false;
  return !UNDER.test(over.gap) && (OVER.test(over.gap) || /^\s?trở lên/u.test(over.behind));
}

/** The percentage behind a count that is the bar. */
function barBehind(statement: Statement, { index, sentence, slash }: Measure): Measure | undefined {
  const bar = statement[index + (slash === 'part' ? 2 : 1)];
  return bar?.kind === 'rate' && bar.sentence === sentence ? bar : undefined;
}

const UNDER = /(?:dưới|chưa đạt|không đạt|thấp hơn|chưa đến)(?: tỷ lệ| mức)?\s$/u;
const OVER = /(?:trên|vượt|từ|đạt)\s$/u;
