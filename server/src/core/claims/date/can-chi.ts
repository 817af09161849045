import { foldWord } from '../../reading/fold';
import { LEXICON } from '../../reading/lexicon';
import { standardSpelling } from '../../reading/lexicon/spelling';
import { partAt, type CanChiClaim } from './date';
import { splitAtBlanks } from '../../text/blanks';
import { textBefore } from '../../text/span';

const CAN = LEXICON.spellingsOf('can').join('|');
const CHI = LEXICON.spellingsOf('chi').join('|');

/** The year is looked for first: a pattern that begins with a name would be tried at every letter of a text. */
const YEAR = /(?:1[89]|20)\d\d(?!\d)/gu;
/** "bính ngọ ", "ất tỵ (", "bính ngọ năm ", "giáp thìn - " right before a year. */
const NAME_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?<name>(?:${CAN})\s{1,3}(?:${CHI}))\s?(?:[-–(]\s?|,?\s{0,2}năm\s{1,3})?$`,
  'u',
);
/** The second syllable with what may stand between it and the year: most blocks have none. */
const CHI_HINT = new RegExp(String.raw`(?:${CHI})[\s–(,năm-]{1,8}\d`, 'u');
/** The longest name with what may stand between it and the year. */
const REACH = 24;

/** Reads can-chi names with the year behind them: "Xuân Bính Ngọ 2026". Names without a year say nothing to judge. */
export function readCanChi(text: string): readonly CanChiClaim[] {
  if (!CHI_HINT.test(text)) return [];
  return Array.from(text.matchAll(YEAR)).flatMap(({ index }) => {
    const lead = textBefore(text, index, REACH);
    const name = NAME_BEFORE.exec(lead)?.groups?.['name'];
    if (name === undefined) return [];
    const start = index - lead.length + lead.lastIndexOf(name);
    const year = partAt(text, index);
    const nameSpan = { start, end: start + name.length };
    return [{ kind: 'can-chi' as const, span: { start, end: year.span.end }, nameSpan, year }];
  });
}

/** The name in the spelling of the table: "ất tị" → "ất tỵ", for comparing. */
export function foldCanChi(name: string): string {
  return splitAtBlanks(foldWord(name)).map(standardSpelling).join(' ');
}
