import { spelledWords } from '../../../reading/lexicon';
import { endOfWord, skipSpaces } from '../../../text/boundary';
import { readUnit } from '../../quantity';
import type { Measure } from '../measures/measure';

/** "tổng số xã", "trên số hộ"; but "tổng sản phẩm" is the product of a year. */
const ALL =
  /^ ?[)\]]? ?(?:so với |trong |trên |của )?(?:toàn bộ |toàn |tổng )?(?:số|tổng(?! sản phẩm))(?: lượng)?(?!\p{L}) ?/u;

const STOPS = spelledWords('unit-stop');

/** True where a noun that the percentage is of stands right behind it: "50,7% dân số"; not in "(62,6%) trong lĩnh vực này". */
export function namesNoun({ behind }: Measure): boolean {
  if (ALL.test(behind)) return true;
  const start = skipSpaces(behind, 0);
  const word = behind.slice(start, endOfWord(behind, start));
  return word !== '' && !STOPS.has(word);
}

/** True where the words behind a percentage say that it is of all that have a name: "tổng số xã" of "xã"; of any where that is empty. */
export function isOfAll({ behind }: Measure, noun: string): boolean {
  const opening = ALL.exec(behind)?.[0];
  // "tổng số 670": a number of its own is written there.
  if (opening === undefined || (opening.length === behind.length && opening.endsWith(' '))) return false;
  const { start, end } = readUnit(behind, opening.length);
  const named = behind.slice(start, end);
  return named === '' || noun === '' || `${noun} `.startsWith(`${named} `);
}
