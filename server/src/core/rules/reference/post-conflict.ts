import { areDeputies, readPost, type Post } from '../../claims/name/post';
import type { DocumentModel } from '../../document/document';
import { collectNames, spanOfName, writtenName, type Named, type NamedPlace } from '../../references/named';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { convention } from '../../rule/sources';
import { capitalize } from '../../text/capitalize';

const meta = describeRule({
  id: 'reference/post-conflict',
  since: '0.1.0',
  title: {
    vi: 'Một người được ghi cả chức vụ cấp trưởng lẫn cấp phó',
    en: 'One person called both head and deputy of one body',
  },
  severity: 'information',
  enabledByDefault: true,
  needs: ['name'],
  messages: {
    conflict: {
      vi: 'Ở đây {name} là {post}, ở chỗ khác là {other}; cần kiểm tra lại chức vụ.',
      en: '{name} is {post} here and {other} elsewhere; check the post.',
    },
  },
  notes: { other: { vi: 'Chỗ ghi {post}', en: 'Where the post is {post}' } },
  sources: [convention('Nhất quán trong một văn bản: một người có một chức vụ ở một cơ quan')],
});

type Found = FindingOf<typeof meta>;

/** Compares the posts that stand behind one name: head here, deputy there. */
export const postConflict = documentRule(meta, checkDocument);

function* checkDocument(document: DocumentModel): Iterable<Found> {
  for (const name of collectNames(document)) {
    if (name.first.claim.of === 'person' && name.places.length > 1) yield* conflictsOf(name);
  }
}

/** A name with the post behind it. */
interface Posted {
  readonly place: NamedPlace;
  readonly post: Post;
}

/** Each is told against the first that says otherwise, and of a name one is told. */
function* conflictsOf({ places }: Named): Iterable<Found> {
  const [first, ...more] = places.flatMap(postedAt);
  if (first === undefined) return;
  const other = more.find(({ post }) => areDeputies(post, first.post));
  if (other !== undefined) yield findingFor(other, first);
}

/** What tells that a post changed, or was that of another time. */
const CHANGES =
  /(?<!\p{L})(?:nguyên|bổ nhiệm|bầu|giữ chức|điều động|luân chuyển|phân công|miễn nhiệm|thôi|khi đó|lúc đó|từng|trước đây|phê chuẩn|kiện toàn|thay)(?!\p{L})/u;

function postedAt(place: NamedPlace): readonly Posted[] {
  const { claim, block } = place;
  const post = readPost(block.folded, claim.span.end);
  return post === null || CHANGES.test(block.folded) ? [] : [{ place, post }];
}

function findingFor(here: Posted, there: Posted): Found {
  return findingAt(spanOfName(here.place), 'conflict', {
    data: { name: writtenName(here.place), post: writtenPost(here), other: writtenPost(there) },
    related: [placeAt(spanOfName(there.place), 'other', { post: writtenPost(there) })],
  });
}

/** "Phó Chủ tịch" as titles are written. */
function writtenPost({ post: { isDeputy, title } }: Posted): string {
  if (isDeputy && title === 'bộ trưởng') return 'Thứ trưởng';
  const name = capitalize(title);
  return isDeputy ? `Phó ${name}` : name;
}
