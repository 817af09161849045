import { otherSpelling, type ToneClaim, type ToneStyle } from '../../claims/spelling/tones';
import type { DocumentModel } from '../../document/document';
import { shiftSpan, textAt, type Readable } from '../../text/span';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, safeFix } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { convention } from '../../rule/sources';

const meta = describeRule({
  id: 'style/tone-mark',
  since: '0.1.0',
  title: {
    vi: 'Hai cách đặt dấu thanh trong một văn bản',
    en: 'Two ways of placing tone marks in one document',
  },
  severity: 'information',
  enabledByDefault: true,
  fixes: ['safe'],
  options: {
    style: {
      type: 'choice',
      values: ['majority', 'first-vowel', 'second-vowel'],
      fallback: 'majority',
      description: {
        vi: 'majority: theo cách được dùng nhiều hơn trong văn bản; first-vowel: “hòa, ủy”; second-vowel: “hoà, uỷ”.',
        en: 'majority: as most of the document does; first-vowel: “hòa, ủy”; second-vowel: “hoà, uỷ”.',
      },
    },
  },
  messages: {
    mixed: {
      vi: '“{written}” đặt dấu thanh khác với cách dùng chung của văn bản: “{expected}”.',
      en: '“{written}” places the tone mark unlike the rest of the document: “{expected}”.',
    },
  },
  notes: { rewrite: { vi: 'Viết thành {text}', en: 'Write as {text}' } },
  sources: [
    convention(
      'Quyết định số 1989/QĐ-BGDĐT ngày 25/5/2018 (chỉ áp dụng cho sách giáo khoa); văn bản hành chính chưa có quy định',
    ),
  ],
});

type Found = FindingOf<typeof meta>;

/** Reports syllables that place the tone mark otherwise than most of the document, or than the option says. */
export const toneMark = documentRule(meta, (document, { options }) =>
  checkTones(document.pieces, document.blocksWith('tones'), options['style']),
);

function* checkTones(
  text: Readable,
  blocks: DocumentModel['blocks'],
  option: string | number | undefined,
): Iterable<Found> {
  const isChosen = option === 'first-vowel' || option === 'second-vowel';
  const counts = countStyles(blocks);
  const wanted = isChosen ? option : styleOfMost(counts);
  if (counts[wanted === 'first-vowel' ? 'second-vowel' : 'first-vowel'] === 0) return;
  for (const { start, block } of blocks) {
    for (const tone of block.tones) {
      if (tone.style !== wanted && isJudged(tone)) yield findingFor(text, tone, start);
    }
  }
}

type StyleCounts = Readonly<Record<ToneStyle, number>>;

function countStyles(blocks: DocumentModel['blocks']): StyleCounts {
  const counts = { 'first-vowel': 0, 'second-vowel': 0 };
  for (const { block } of blocks) {
    for (const tone of block.tones) if (isJudged(tone)) counts[tone.style] += 1;
  }
  return counts;
}

/** The style of most syllables; of equally many the one of the regulations of today. */
function styleOfMost(counts: StyleCounts): ToneStyle {
  return counts['first-vowel'] >= counts['second-vowel'] ? 'first-vowel' : 'second-vowel';
}

/** Names keep their own spelling, and what stands in quotation marks is somebody else's. */
function isJudged({ isName, isQuoted }: ToneClaim): boolean {
  return !isName && !isQuoted;
}

function findingFor(text: Readable, tone: ToneClaim, start: number): Found {
  const span = shiftSpan(tone.span, start);
  const written = textAt(text, span);
  const expected = otherSpelling(written);
  return findingAt(span, 'mixed', {
    data: { written, expected },
    fixes: [safeFix('rewrite', { span, text: expected })],
  });
}
