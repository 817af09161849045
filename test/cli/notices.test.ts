import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { isFailure, type Notice } from '../../server/src/cli/results/notice';
import { renderNotice } from '../../server/src/cli/reporters/notices';
import { POINT } from '../helpers/drafts';
import { CACHE_HOME } from '../helpers/cache-home';
import { CLI } from '../helpers/run-cli';
import { withFiles } from '../helpers/temp-folder';

describe('vanban check: what is told on standard error', () => {
  it('names the rule and the file where a rule failed inside, and counts it as a failure', () => {
    const error = new Error('dòng một\ndòng hai');
    const notice: Notice = {
      kind: 'fault',
      path: '/kho/a.txt',
      fault: { ruleId: 'figure/number-format', error },
    };
    assert.equal(isFailure(notice), true);
    assert.equal(
      renderNotice(notice, 'vi', '/kho'),
      'vanban: a.txt: Quy tắc figure/number-format gặp lỗi bên trong và không kiểm tra được tệp này: dòng một dòng hai.\n',
    );
    assert.match(
      renderNotice(notice, 'en', '/kho'),
      /^vanban: a\.txt: The rule figure\/number-format failed inside /u,
    );
  });

  it('names the fix that was taken back and the rule that it would have broken, and is no failure', () => {
    const span = { start: 28, end: 33 };
    const fix = {
      titleId: 'rewrite',
      data: { text: '99,61' },
      safety: 'safe',
      preferred: true,
      edits: [],
    } as const;
    const finding = {
      ruleId: 'figure/number-format',
      messageId: 'decimal-dot',
      data: {},
      span,
      related: [],
      fixes: [fix],
      severity: 'warning',
    } as const;
    const brings = { ...finding, ruleId: 'figure/percent-mismatch', messageId: 'mismatch' } as const;
    const notice: Notice = {
      kind: 'rolled-back',
      path: '/kho/a.txt',
      text: `Kết quả\n${POINT}`,
      rolledBack: { finding, fix, brings },
    };
    assert.equal(isFailure(notice), false);
    assert.match(
      renderNotice(notice, 'vi', '/kho'),
      /^vanban: a\.txt:2:21: Đã bỏ cách sửa “.+” vì nó làm phát sinh figure\/percent-mismatch\.\n$/u,
    );
  });

  it('ends quietly when the reader of its output goes away', async () => {
    await withFiles({ 'a.txt': POINT.repeat(5000) }, async cwd => {
      const child = spawn(process.execPath, [CLI, 'check', '--max-warnings', '0'], {
        cwd,
        env: { ...process.env, XDG_CACHE_HOME: CACHE_HOME },
      });
      const closed = once(child, 'close');
      child.stdout.destroy();
      assert.equal(await text(child.stderr), '');
      assert.deepEqual(await closed, [1, null]);
    });
  });
});
