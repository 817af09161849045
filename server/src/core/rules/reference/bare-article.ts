import type { Block } from '../../block/block';
import type { PlacedBlock } from '../../block/placed-block';
import { remembering } from '../../block/remembering';
import type { ProvisionClaim } from '../../claims/provision/provision';
import { articleShapeAt } from '../../structure/article-frame';
import type { ProvisionPlace } from '../../usages/provisions/own-provisions';

/** The provisions of a block that are articles with nothing behind: "theo Điều 9". Recipients stand in rows and behind dashes. */
export const bareArticlesIn = remembering((block: Block): readonly ProvisionClaim[] => {
  const bare = /^\s*[-–+*•|]/u.test(block.text) ? NONE : block.provisions.filter(isBare);
  return bare.length === 0 ? NONE : bare;
});

const NONE: readonly ProvisionClaim[] = [];

function isBare({ levels, within, target, isListed }: ProvisionClaim): boolean {
  const [level, ...others] = levels;
  if (target.kind !== 'unsaid' || isListed || within.length > 0 || others.length > 0) return false;
  return level?.unit === 'article' && !level.isThis;
}

/**
 * True where a bare article can only be one of the document: it is the only text, and names no other document from its first article up to
 * there. The number must be near: "Điều 128" is one of a law that the reader is thought to know.
 */
export function isOwnArticle({ levels: [level] }: ProvisionClaim, place: ProvisionPlace): boolean {
  const { frame, blocks, index } = place;
  const [text, ...others] = frame.texts;
  if (level === undefined || text === undefined || others.length > 0 || frame.annexes.length > 0)
    return false;
  const most = text.articles.length + FURTHEST;
  if (articleShapeAt(frame, index) === undefined || !level.labels.every(label => Number(label.text) <= most))
    return false;
  const first = text.articles[0]?.index ?? 0;
  return namingIn(blocks).every(named => named < first || named > index);
}

/** How far behind the last article a number may lie: articles that were taken out, or a slip of a digit. */
const FURTHEST = 10;

/** The indexes of the blocks that name another document. */
const namingIn = remembering((blocks: readonly PlacedBlock[]): readonly number[] =>
  blocks.flatMap(({ block }, index) => (namesDocument(block) ? [index] : [])),
);

/** "Quyết định này" is the text itself, and "quy định" is mostly a verb. */
const namesDocument = remembering(
  ({ text }: Block): boolean => DOCUMENT.test(text) || /(?<!\p{L})Quy định(?!\p{L}|\s{1,3}này)/u.test(text),
);

const DOCUMENT =
  /\d\/\p{Lu}|(?<!\p{L})(?:luật|nghị định|thông tư|nghị quyết|quyết định|quy chế|quy trình|nội quy|điều lệ|hiến pháp|pháp lệnh|hợp đồng|hiệp định|công ước|chỉ thị|hướng dẫn|kế hoạch|phụ lục|đề án|chương trình|công văn|tờ trình|văn bản|mẫu)(?!\p{L}|\s{1,3}này)/iu;
