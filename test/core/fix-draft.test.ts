import assert from 'node:assert/strict';
import { fixDraft, pickFix, type FixedDraft } from '../../server/src/core/fixing/fix-draft';
import {
  createChecker,
  createDocument,
  resolveSettings,
  type Checker,
  type CheckResult,
  type DocumentRule,
  type Finding,
  type Severity,
} from '../../server/src/core/index';

/** A rule of the test that reports a word wherever it stands, and may replace it by another. */
function wordRule(
  id: 'style/a' | 'style/b',
  word: string,
  { severity, by }: { severity: Severity; by?: string },
): DocumentRule {
  return {
    scope: 'document',
    meta: {
      id,
      group: 'style',
      since: '0.1.0',
      title: { vi: id, en: id },
      severity,
      enabledByDefault: true,
      needs: [],
      textKinds: [],
      fixes: by === undefined ? [] : ['safe'],
      options: {},
      messages: { found: { text: { vi: word, en: word }, severity: null } },
      notes: { replace: { vi: 'Thay', en: 'Replace' } },
      sources: [],
    },
    *check({ text }): Iterable<Finding> {
      for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
        const span = { start: at, end: at + word.length };
        const fix = {
          titleId: 'replace',
          data: {},
          safety: 'safe',
          preferred: true,
          edits: [{ span, text: by ?? '' }],
        } as const;
        yield {
          messageId: 'found',
          data: {},
          span,
          related: [],
          fixes: by === undefined ? [] : [fix],
        };
      }
    },
  };
}

/** Fixes a text under rules of the test. */
function fix(text: string, ...rules: readonly DocumentRule[]): FixedDraft {
  const checker = createChecker(resolveSettings(rules, []));
  return fixDraft(
    text,
    draft => checkWith(checker, draft),
    finding => pickFix(finding, { unsafe: false }),
  );
}

function checkWith(checker: Checker, text: string): CheckResult {
  const result = checker.check(createDocument(text));
  assert.ok(result !== null);
  return result;
}

describe('fixing a draft', () => {
  it('takes back a fix that brings a finding as bad as the one it removes, and names it', () => {
    const rules = [
      wordRule('style/a', 'uỷ', { severity: 'warning', by: 'ủy' }),
      wordRule('style/b', 'Đảng ủy', { severity: 'warning' }),
    ];
    const { text, rolledBack, result } = fix('Tỉnh uỷ; Đảng uỷ; Huyện uỷ', ...rules);
    assert.equal(text, 'Tỉnh ủy; Đảng uỷ; Huyện ủy');
    assert.deepEqual(
      rolledBack.map(({ finding, brings }) => [finding.span, brings.ruleId]),
      [[{ start: 14, end: 16 }, 'style/b']],
    );
    assert.deepEqual(
      result.findings.map(({ ruleId, span }) => [ruleId, span.start]),
      [['style/a', 14]],
    );
  });

  it('finds the one harmful fix among many, and tries it once', () => {
    const rules = [
      wordRule('style/a', 'uỷ', { severity: 'warning', by: 'ủy ban' }),
      wordRule('style/b', 'Đảng ủy', { severity: 'warning' }),
    ];
    const many = 'Tỉnh uỷ; '.repeat(50);
    const { text, rolledBack } = fix(`${many}Đảng uỷ; ${many}`, ...rules);
    const fixed = many.replaceAll('uỷ', 'ủy ban');
    assert.equal(text, `${fixed}Đảng uỷ; ${fixed}`);
    assert.deepEqual(
      rolledBack.map(({ finding }) => finding.span),
      [{ start: many.length + 5, end: many.length + 7 }],
    );
  });

  it('sees a new finding also where an old one of its kind was touched', () => {
    const rules = [
      wordRule('style/a', 'uỷ', { severity: 'warning', by: 'ủy' }),
      wordRule('style/b', 'ủy ban', { severity: 'warning' }),
    ];
    const { text } = fix('ủy banuỷ, uỷ ban', ...rules);
    assert.equal(text, 'ủy banủy, uỷ ban');
  });

  it('keeps a fix that brings a milder finding', () => {
    const rules = [
      wordRule('style/a', 'uỷ', { severity: 'warning', by: 'ủy' }),
      wordRule('style/b', 'Đảng ủy', { severity: 'information' }),
    ];
    const { text, rolledBack } = fix('Đảng uỷ', ...rules);
    assert.deepEqual({ text, rolledBack }, { text: 'Đảng ủy', rolledBack: [] });
  });

  it('keeps what stood there before: findings that only move are not new', () => {
    const rules = [
      wordRule('style/a', 'dài dòng', { severity: 'warning', by: 'gọn' }),
      wordRule('style/b', 'sau', { severity: 'error' }),
    ];
    const { text, rolledBack } = fix('sau dài dòng sau, dài dòng sau', ...rules);
    assert.deepEqual({ text, rolledBack }, { text: 'sau gọn sau, gọn sau', rolledBack: [] });
  });

  it('stops when fixes undo each other', () => {
    const rules = [
      wordRule('style/a', 'hoà', { severity: 'warning', by: 'hòa' }),
      wordRule('style/b', 'hòa', { severity: 'information', by: 'hoà' }),
    ];
    assert.ok(['hoà', 'hòa'].includes(fix('hoà', ...rules).text));
  });

  it('reports the findings of the draft as it was and as it is', () => {
    const { before, result } = fix('Tỉnh uỷ', wordRule('style/a', 'uỷ', { severity: 'warning', by: 'ủy' }));
    assert.deepEqual(
      before.findings.map(({ span }) => span),
      [{ start: 5, end: 7 }],
    );
    assert.deepEqual(result.findings, []);
  });
});
