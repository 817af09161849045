import { compareDecimals, powerOfTen, type Decimal } from '../../arithmetic/decimal';
import type { Block } from '../../block/block';
import type { WordedFigureClaim } from '../../claims/worded/worded-figure';
import { readWordsBelow } from '../../claims/worded/words-alone';
import { writeNumberWords, spellingOf } from '../../claims/worded/write-number-words';
import type { DocumentModel } from '../../document/document';
import { foldWord } from '../../reading/fold';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, placeAt, reviewFix } from '../../rule/finding';
import { NO_FINDINGS, type FindingOf, type Fix } from '../../rule/rule';
import { convention } from '../../rule/sources';
import { capitalize, startsCapital } from '../../text/capitalize';
import { textAt, type Readable } from '../../text/span';
import { writeDecimalLike } from './writing';
import { squeezeBlanks } from '../../text/blanks';

const meta = describeRule({
  id: 'figure/words-mismatch',
  since: '0.1.0',
  title: {
    vi: 'Số viết bằng chữ khác số viết bằng chữ số',
    en: 'A number in words that differs from its digits',
  },
  severity: 'error',
  enabledByDefault: true,
  fixes: ['review'],
  messages: {
    mismatch: {
      vi: '“{words}” là {read}, nhưng chữ số ghi {digits}; cần sửa một trong hai.',
      en: '“{words}” is {read}, but the digits say {digits}; one of the two is wrong.',
    },
  },
  notes: {
    digits: { vi: 'Số viết bằng chữ số', en: 'The number in digits' },
    'fix-words': { vi: 'Sửa chữ thành “{text}”', en: 'Change the words to “{text}”' },
    'fix-digits': { vi: 'Sửa chữ số thành {text}', en: 'Change the digits to {text}' },
  },
  sources: [convention('Cách đọc số trong tiếng Việt: một số viết hai cách chỉ có một giá trị')],
});

type Found = FindingOf<typeof meta>;

/** Compares numbers that are written in digits and in words beside each other. */
export const wordsMismatch = blockRule(meta, checkBlock, { checkAcross: checkBelow });

function checkBlock({ text, wordedFigures }: Block): Iterable<Found> {
  const differing = wordedFigures.filter(claim => !agrees(claim));
  return differing.length === 0 ? NO_FINDINGS : differing.map(claim => findingFor(text, claim));
}

/** The words of an amount in a paragraph of their own, below it. */
function* checkBelow(document: DocumentModel): Iterable<Found> {
  const { blocks, pieces } = document;
  let index = 0;
  for (const below of document.blocksWhere(opensInWords, () => false) ?? []) {
    while (blocks[index] !== below) index += 1;
    const before = blocks[index - 1];
    const claim = before === undefined ? null : readWordsBelow(before, below);
    if (claim !== null && !agrees(claim)) yield findingFor(pieces, claim);
  }
}

/** "(Bằng chữ: …)", "Số tiền bằng chữ: …". */
function opensInWords({ text }: Block): boolean {
  if (!OPENINGS.includes(text.charAt(0))) return false;
  const opening = text.slice(0, LONGEST_OPENING);
  return opening.includes('ằng') && IN_WORDS.test(opening);
}

const OPENINGS = '(-*|BbSsVvGgT';
const IN_WORDS = /^[\s(|*_-]{0,6}(?:\p{L}{2,5}\s){0,4}[Bb]ằng\schữ/u;
const LONGEST_OPENING = 48;

/** "20 triệu đồng (hai mươi)" repeats the digits without what they are counted in. */
function agrees({ figure: { value }, scale, readings }: WordedFigureClaim): boolean {
  const whole = scaled(value, scale);
  return readings.some(read => compareDecimals(read, whole) === 0 || compareDecimals(read, value) === 0);
}

function scaled({ units, scale }: Decimal, by: bigint): Decimal {
  return { units: units * by, scale };
}

function findingFor(text: Readable, claim: WordedFigureClaim): Found {
  const { figure, words, readings } = claim;
  const [read = figure.value] = readings;
  return findingAt(words, 'mismatch', {
    data: { words: squeezeBlanks(textAt(text, words)), read, digits: textAt(text, figure.span) },
    related: [placeAt(figure.span, 'digits')],
    fixes: [...fixWords(text, claim), ...fixDigits(text, claim)],
  });
}

function fixWords(text: Readable, { figure, scale, words }: WordedFigureClaim): readonly Fix<'fix-words'>[] {
  const old = textAt(text, words);
  const written = writeNumberWords(scaled(figure.value, scale), spellingOf(foldWord(old)));
  if (written === null) return [];
  const isCapital = startsCapital(old);
  const fresh = isCapital ? capitalize(written) : written;
  return [reviewFix('fix-words', { span: words, text: fresh })];
}

/** "20 triệu" takes what is left of "hai mươi mốt triệu" when it is divided by a million. */
function fixDigits(
  text: Readable,
  { figure, scale, readings }: WordedFigureClaim,
): readonly Fix<'fix-digits'>[] {
  return readings.flatMap(read => {
    const value = divided(read, scale);
    if (value === null) return [];
    return [reviewFix('fix-digits', { span: figure.span, text: writeDecimalLike(text, figure, value) })];
  });
}

/** The quotient where it has three decimals at most, without zeros at its end. */
function divided({ units, scale }: Decimal, by: bigint): Decimal | null {
  for (const decimals of [0, 1, 2, 3]) {
    const dividend = units * powerOfTen(decimals);
    if (dividend % by === 0n) return { units: dividend / by, scale: scale + decimals };
  }
  return null;
}
