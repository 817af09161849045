import type { Block } from '../../block/block';
import { readDoubles, type DoubledClaim } from '../../claims/spelling/doubles';
import { textAt } from '../../text/span';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, prefer, reviewFix } from '../../rule/finding';
import { NO_FINDINGS, type FindingOf } from '../../rule/rule';
import { convention } from '../../rule/sources';
import { squeezeBlanks } from '../../text/blanks';

const meta = describeRule({
  id: 'style/doubled-words',
  since: '0.1.0',
  title: { vi: 'Từ, cụm từ viết lặp hai lần', en: 'Words that stand twice' },
  severity: 'warning',
  enabledByDefault: true,
  fixes: ['review'],
  messages: {
    doubled: {
      vi: '“{words}” được viết hai lần liền nhau.',
      en: '“{words}” stands twice in a row.',
    },
  },
  notes: { remove: { vi: 'Bỏ một lần “{words}”', en: 'Remove one “{words}”' } },
  sources: [convention('Quy tắc chính tả: từ không láy, không điệp thì chỉ viết một lần')],
});

type Found = FindingOf<typeof meta>;

/** Reports words and rows of words that copying or typing doubled. */
export const doubledWords = blockRule(meta, checkBlock);

function checkBlock({ text, tokens, mayBeTable }: Block): Iterable<Found> {
  const claims = mayBeTable ? [] : readDoubles(tokens);
  return claims.length === 0 ? NO_FINDINGS : claims.map(claim => findingFor(text, claim));
}

function findingFor(text: string, { span, surplus }: DoubledClaim): Found {
  const words = squeezeBlanks(textAt(text, surplus).trim());
  const data = { words };
  const fix = prefer(reviewFix('remove', { span: surplus, text: '' }, data));
  return findingAt(span, 'doubled', { data, fix });
}
