import type { Block } from '../../block/block';
import { spanFrom } from '../../text/span';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, prefer, reviewFix } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { UNICODE_STANDARD, cite } from '../../rule/sources';

const meta = describeRule({
  id: 'style/ocr-letters',
  since: '0.1.0',
  title: {
    vi: 'Chữ trông giống chữ khác: chữ nước ngoài trong từ tiếng Việt, chữ cái trong số',
    en: 'Look-alike letters: foreign ones in Vietnamese words, letters in figures',
  },
  severity: 'information',
  enabledByDefault: true,
  fixes: ['review'],
  messages: {
    foreign: {
      vi: 'Từ “{written}” có chữ trông giống chữ tiếng Việt nhưng là ký tự khác.',
      en: '“{written}” has letters that look Vietnamese and are other characters.',
    },
    'in-figure': {
      vi: 'Số “{written}” có chữ cái trông giống chữ số.',
      en: 'The figure “{written}” has letters that look like digits.',
    },
  },
  notes: { rewrite: { vi: 'Viết thành {text}', en: 'Write as {text}' } },
  sources: [
    cite(UNICODE_STANDARD, { about: 'bộ mã ký tự tiếng Việt; lỗi thường gặp khi nhận dạng chữ từ bản quét' }),
  ],
});

type Found = FindingOf<typeof meta>;

/** Reports look-alike letters, which no search finds and no reader sees. */
export const ocrLetters = blockRule(meta, checkBlock);

function* checkBlock({ text }: Block): Iterable<Found> {
  if (HAS_FOREIGN.test(text)) yield* checkWords(text);
  if (!MAY_BE_FIGURE.test(text)) return;
  for (const { 0: written, index } of text.matchAll(FIGURE)) {
    yield findingFor('in-figure', index, written, written.replace(/[lI]/gu, '1').replace(/[oO]/gu, '0'));
  }
}

function* checkWords(text: string): Iterable<Found> {
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    // A word of Russian or Greek is a word; one that mixes them with Latin letters is a slip.
    if (!HAS_FOREIGN.test(word) || !LATIN.test(word) || SYMBOL_LEAD.test(text.charAt(index - 1))) continue;
    const rewritten = Array.from(word, letter => LOOK_ALIKES.get(letter) ?? letter).join('');
    if (!HAS_FOREIGN.test(rewritten)) yield findingFor('foreign', index, word, rewritten);
  }
}

/** A code of a symbol ("15/QÐ-UBND"): malformed symbols are reported as such. */
const SYMBOL_LEAD = /[/-]/u;

/** Letters of other alphabets, and Ð, ð, Ɖ in place of Đ, đ, with what they look like. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ...pairUp('АВЕЅІЈКМНОРСТУХаеѕіјорсух', 'ABESIJKMHOPCTYXaesijopcyx'),
  ...pairUp('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'),
  ...pairUp('ÐƉð', 'ĐĐđ'),
]);
const HAS_FOREIGN = /[\u0370-\u03ff\u0400-\u04ffÐƉð]/u;
/** A plain Latin or Vietnamese letter beside them. */
const LATIN = /[\u0041-\u005a\u0061-\u007a\u0102-\u01b0\u1ea0-\u1ef9]/u;

function pairUp(foreign: string, latin: string): readonly (readonly [string, string])[] {
  return Array.from(foreign, (letter, index) => [letter, latin.charAt(index)]);
}

/** Asked of every block before the pattern that looks around: a letter beside a digit is rare. */
const MAY_BE_FIGURE = /\d[lIoO]\d|l\d/u;

/** Digits with a letter between them ("2O25", "1l5"), or an l before digits and a slash or sign of per cent ("l5/10", "l5%"). */
const FIGURE = /(?<![\p{L}\d./-])(?:\d{1,6}[lIoO]\d{1,6}(?![\p{L}\d])|l\d{1,3}(?=[%/]\d|%))/gu;

function findingFor(messageId: Found['messageId'], index: number, written: string, text: string): Found {
  const span = spanFrom(index, index + written.length);
  return findingAt(span, messageId, {
    data: { written },
    fix: prefer(reviewFix('rewrite', { span, text })),
  });
}
