import type { Block } from '../../block/block';
import { readSlips, type SlipClaim } from '../../claims/spelling/slips';
import { inToneStyle, type ToneStyle } from '../../claims/spelling/tones';
import { capitalize } from '../../text/capitalize';
import { spanFrom, textAt, type Span } from '../../text/span';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, preferOnly, reviewFix } from '../../rule/finding';
import { NO_FINDINGS, type FindingOf } from '../../rule/rule';
import { convention } from '../../rule/sources';

const meta = describeRule({
  id: 'style/slip-of-the-keys',
  since: '0.1.0',
  title: {
    vi: 'Lỗi gõ phím: tiếng không có trong tiếng Việt, cụm từ sai một chữ',
    en: 'Slips of the keys: syllables that do not exist, phrases one letter off',
  },
  severity: 'warning',
  enabledByDefault: true,
  fixes: ['review'],
  messages: {
    syllable: {
      vi: '“{written}” không phải là một tiếng của tiếng Việt.',
      en: '“{written}” is no syllable of Vietnamese.',
    },
    glued: {
      vi: '“{written}” là hai tiếng viết liền nhau.',
      en: '“{written}” is two words without the blank between them.',
    },
    phrase: {
      vi: '“{written}” có thể là “{expected}” bị gõ sai.',
      en: '“{written}” may be “{expected}”, mistyped.',
      severity: 'information',
    },
  },
  notes: { rewrite: { vi: 'Viết thành “{text}”', en: 'Write as “{text}”' } },
  sources: [
    convention(
      'Cấu tạo của âm tiết tiếng Việt (âm đầu, vần, thanh) và cụm từ cố định của văn bản hành chính',
    ),
  ],
});

type Found = FindingOf<typeof meta>;

/** Reports letters that make no syllable of Vietnamese, and words of offices that are one letter off. */
export const slipOfTheKeys = blockRule(meta, checkBlock);

function checkBlock(block: Block): Iterable<Found> {
  const slips = block.mayBeTable ? [] : readSlips(block.tokens);
  if (slips.length === 0) return NO_FINDINGS;
  const style = toneStyleOf(block);
  return slips.map(slip => findingFor(block.text, slip, style));
}

/** The way in which the words around place their tone marks, so that a repair mixes no two: of "hoà" the second vowel. */
function toneStyleOf({ tones }: Block): ToneStyle {
  return tones.length > 0 && tones.every(({ style }) => style === 'second-vowel')
    ? 'second-vowel'
    : 'first-vowel';
}

function findingFor(text: string, { form, span, wrong, meant }: SlipClaim, style: ToneStyle): Found {
  const spelled = meant.map(syllable => inToneStyle(inCaseOf(textAt(text, wrong), syllable), style));
  const repairs = Array.from(new Set(spelled));
  const written = textAt(text, span);
  const [best = ''] = repairs;
  return findingAt(span, form, {
    data: form === 'phrase' ? { written, expected: replaced(text, { span, wrong, best }) } : { written },
    fixes: preferOnly(repairs.map(repair => reviewFix('rewrite', { span: wrong, text: repair }))),
  });
}

interface Replacing {
  readonly span: Span;
  readonly wrong: Span;
  readonly best: string;
}

function replaced(text: string, { span, wrong, best }: Replacing): string {
  return textAt(text, spanFrom(span.start, wrong.start)) + best + textAt(text, spanFrom(wrong.end, span.end));
}

/** "Chinh" → "Chính". */
function inCaseOf(written: string, meant: string): string {
  const first = written.charAt(0);
  return first === first.toLowerCase() ? meant : capitalize(meant);
}
