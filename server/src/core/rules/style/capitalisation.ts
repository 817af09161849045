import type { Block } from '../../block/block';
import { foldWord } from '../../reading/fold';
import { wordId } from '../../reading/lexicon';
import { capitalize } from '../../text/capitalize';
import { spanFrom, textAt, type Span } from '../../text/span';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, safeFix } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { DECREE_30, cite } from '../../rule/sources';

const meta = describeRule({
  id: 'style/capitalisation',
  since: '0.1.0',
  title: {
    vi: 'Viết hoa tên cơ quan và tên loại văn bản',
    en: 'Capitals in names of bodies and types of documents',
  },
  severity: 'information',
  enabledByDefault: false,
  fixes: ['safe'],
  messages: {
    body: {
      vi: 'Tên cơ quan “{written}” được viết là “{expected}”.',
      en: 'The name of the body “{written}” is written “{expected}”.',
    },
    type: {
      vi: 'Tên loại của một văn bản cụ thể được viết hoa: “{expected}”.',
      en: 'The type of one particular document has a capital: “{expected}”.',
    },
  },
  notes: { rewrite: { vi: 'Viết thành {text}', en: 'Write as {text}' } },
  sources: [cite(DECREE_30, { article: 'Phụ lục II', about: 'viết hoa' })],
});

type Found = FindingOf<typeof meta>;

/** Reports capitals that a closed list of names does not have, and small letters where one document is meant. */
export const capitalisation = blockRule(meta, checkBlock);

/** Names of bodies as the regulation writes them. Counted over gazette texts: "Ủy ban nhân dân" 3,173, "Ủy ban Nhân dân" 10. */
const BODIES: readonly string[] = [
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Tòa án nhân dân',
  'Viện kiểm sát nhân dân',
];

/**
 * Written so by those who give each word of a function a capital (Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục III), while the laws on the
 * body write "Viện kiểm sát": neither is a fault.
 */
const ALSO_RIGHT: ReadonlySet<string> = new Set(['Viện Kiểm sát nhân dân']);

/** The names by their first words. */
const BODIES_BY_WORD: ReadonlyMap<number, string> = new Map(
  BODIES.map(name => [wordId(name.toLowerCase().split(' ', 1).join('')), name]),
);

function* checkBlock({ tokens, citations }: Block): Iterable<Found> {
  for (let at = 0; at < tokens.count; at += 1) {
    const expected = BODIES_BY_WORD.get(tokens.wordAt(at));
    if (expected === undefined || !tokens.folded.startsWith(expected.toLowerCase(), tokens.startAt(at)))
      continue;
    const span = spanFrom(tokens.startAt(at), tokens.startAt(at) + expected.length);
    const written = textAt(tokens.text, span);
    if (written !== expected && isMisspelt(written, expected))
      yield findingFor('body', { span, written, expected });
  }
  for (const { type } of citations) {
    // "văn bản quy phạm pháp luật số …": the last word of a name is no type.
    if (type === null || type.text !== type.text.toLowerCase() || foldWord(type.text) === 'luật') continue;
    const expected = capitalize(type.text);
    yield findingFor('type', { span: type.span, written: type.text, expected });
  }
}

/** Capitals where the name has none. All capitals are a heading; all small letters may mean such bodies in general. */
function isMisspelt(written: string, name: string): boolean {
  if (ALSO_RIGHT.has(written)) return false;
  return written.startsWith(name.charAt(0)) && written !== written.toUpperCase();
}

interface Misspelt {
  readonly span: Span;
  readonly written: string;
  readonly expected: string;
}

function findingFor(messageId: 'body' | 'type', { span, written, expected }: Misspelt): Found {
  return findingAt(span, messageId, {
    data: messageId === 'body' ? { written, expected } : { expected },
    fixes: [safeFix('rewrite', { span, text: expected })],
  });
}
