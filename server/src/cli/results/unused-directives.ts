import { findNearest } from '../../config/index';
import {
  DIRECTIVE_WORDS,
  RULES,
  sortAndDedupe,
  type CheckResult,
  type Localized,
  type ReportedFinding,
  type RuleMeta,
  type UnusedDirective,
} from '../../core/index';

/**
 * How a directive that silences nothing is reported with `--report-unused-directives`: like a finding, under an id of its
 * own. It is no rule of the catalogue: what directives do is known only when all rules have spoken.
 */
export const UNUSED_DIRECTIVE: RuleMeta = {
  id: 'style/unused-directive',
  group: 'style',
  since: '0.1.0',
  title: { vi: 'Chỉ dẫn vanban-disable không còn tác dụng', en: 'A directive that silences nothing' },
  severity: 'warning',
  enabledByDefault: false,
  needs: [],
  textKinds: [],
  fixes: [],
  options: {},
  messages: {
    all: {
      text: {
        vi: 'Chỉ dẫn này không tắt phát hiện nào; hãy bỏ đi để không che lỗi về sau.',
        en: 'This directive silences nothing; remove it, so that it hides no later fault.',
      },
      severity: null,
    },
    rule: {
      text: {
        vi: 'Chỉ dẫn này không tắt phát hiện nào của {rule}; hãy bỏ đi để không che lỗi về sau.',
        en: 'This directive silences nothing of {rule}; remove it, so that it hides no later fault.',
      },
      severity: null,
    },
    unknown: {
      text: {
        vi: 'Không có quy tắc {rule}, nên chỉ dẫn này không tắt gì. Xem danh sách bằng lệnh “vanban rules”.',
        en: 'There is no rule {rule}, so this directive silences nothing. List the rules with “vanban rules”.',
      },
      severity: null,
    },
    misspelt: {
      text: {
        vi: 'Không có quy tắc {rule}, nên chỉ dẫn này không tắt gì. Có phải là {nearest}?',
        en: 'There is no rule {rule}, so this directive silences nothing. Did you mean {nearest}?',
      },
      severity: null,
    },
    unknownWord: {
      text: {
        vi: 'Không có chỉ dẫn {word}, nên ghi chú này không tắt gì. Các chỉ dẫn dùng được: {words}.',
        en: 'There is no directive {word}, so this comment silences nothing. There are {words}.',
      },
      severity: null,
    },
    misspeltWord: {
      text: {
        vi: 'Không có chỉ dẫn {word}, nên ghi chú này không tắt gì. Có phải là {nearest}?',
        en: 'There is no directive {word}, so this comment silences nothing. Did you mean {nearest}?',
      },
      severity: null,
    },
  },
  notes: {},
  sources: [],
};

/** Its page, for `vanban explain` and for reports that carry the pages of rules. */
export const UNUSED_DIRECTIVE_PAGE: Localized = {
  vi: `# style/unused-directive

Chỉ dẫn \`vanban-disable\` trong văn bản không tắt phát hiện nào.

## Vì sao

Chỗ sai đã được sửa hoặc câu đã viết lại, nhưng chỉ dẫn còn đó và có thể che một lỗi về sau; hoặc tên chỉ dẫn viết sai
(\`vanban-disable-lines\`), nên không quy tắc nào được tắt mà không ai biết. Chỉ báo khi chạy với
\`--report-unused-directives\`; không đặt mức được bằng \`--rule\` vì chỉ biết sau khi mọi quy tắc đã chạy.

## Cách sửa

Xóa chỉ dẫn, bỏ mã quy tắc được nêu ra khỏi chỉ dẫn, hoặc viết lại mã quy tắc, tên chỉ dẫn cho đúng.
`,
  en: `# style/unused-directive

A \`vanban-disable\` directive in the text that silences nothing.

## Why

The fault was mended or the sentence rewritten; the directive is still there and may hide a later fault.
Or its word is misspelt (\`vanban-disable-lines\`), and nobody sees that nothing is silenced. Reported only
with \`--report-unused-directives\`; \`--rule\` sets no level for it, since it is known only when all rules have spoken.

## How to fix

Delete the directive, take the rule that is named out of it, or spell its id or its word right.
`,
};

/** The findings of a check with its unused directives among them, in the order of all findings. */
export function withUnusedDirectives({
  findings,
  unusedDirectives,
}: CheckResult): readonly ReportedFinding[] {
  return unusedDirectives.length === 0
    ? findings
    : sortAndDedupe([...findings, ...unusedDirectives.map(toFinding)]);
}

function toFinding({ kind, span, ruleId }: UnusedDirective): ReportedFinding {
  const { id, severity } = UNUSED_DIRECTIVE;
  const said = kind === 'word' ? sayWord(ruleId ?? '') : say(ruleId);
  return { ruleId: id, ...said, severity, span, related: [], fixes: [] };
}

type Said = Pick<ReportedFinding, 'messageId' | 'data'>;

function sayWord(word: string): Said {
  const nearest = findNearest(word, DIRECTIVE_WORDS);
  return nearest === null
    ? { messageId: 'unknownWord', data: { word, words: DIRECTIVE_WORDS.join(', ') } }
    : { messageId: 'misspeltWord', data: { word, nearest } };
}

function say(ruleId: string | null): Said {
  if (ruleId === null) return { messageId: 'all', data: {} };
  if (RULE_IDS.includes(ruleId)) return { messageId: 'rule', data: { rule: ruleId } };
  const nearest = findNearest(ruleId, RULE_IDS);
  return nearest === null
    ? { messageId: 'unknown', data: { rule: ruleId } }
    : { messageId: 'misspelt', data: { rule: ruleId, nearest } };
}

const RULE_IDS: readonly string[] = RULES.map(({ meta }) => meta.id);
