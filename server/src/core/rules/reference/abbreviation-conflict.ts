import type { Block } from '../../block/block';
import { remembering } from '../../block/remembering';
import { readExpansions, type ExpansionClaim } from '../../claims/spelling/expansions';
import type { DocumentModel } from '../../document/document';
import { CUE_BITS } from '../../reading/cues';
import { foldPhrase } from '../../reading/fold';
import { standardTones } from '../../reading/lexicon/spelling';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt, prefer, reviewFix } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { PARTY_GUIDANCE_05, cite } from '../../rule/sources';
import { shiftSpan, textAt, type Span } from '../../text/span';
import { squeezeBlanks } from '../../text/blanks';

const meta = describeRule({
  id: 'reference/abbreviation-conflict',
  since: '0.1.0',
  title: { vi: 'Một chữ viết tắt được giải thích hai cách', en: 'One abbreviation explained in two ways' },
  severity: 'information',
  enabledByDefault: true,
  fixes: ['review'],
  messages: {
    meaning: {
      vi: '“{short}” ở đây là “{words}”, ở chỗ khác là “{other}”; một chữ viết tắt chỉ nên có một nghĩa.',
      en: '“{short}” stands for “{words}” here and for “{other}” elsewhere; an abbreviation should have one meaning.',
    },
    form: {
      vi: '“{words}” ở đây viết tắt là “{short}”, ở chỗ khác là “{other}”; nên dùng một cách viết tắt.',
      en: '“{words}” is abbreviated “{short}” here and “{other}” elsewhere; one of them is enough.',
    },
  },
  notes: {
    other: { vi: 'Chỗ giải thích khác', en: 'The other explanation' },
    'fix-here': { vi: 'Sửa thành “{text}”', en: 'Change to “{text}”' },
  },
  sources: [cite(PARTY_GUIDANCE_05, { article: 'Mục 6.1.3' })],
});

type Found = FindingOf<typeof meta>;

/** Compares the abbreviations of a document with the words that explain them: two meanings of one, two of one meaning. */
export const abbreviationConflict = documentRule(meta, checkDocument);

function* checkDocument(document: DocumentModel): Iterable<Found> {
  const byShort = new Map<string, Explained>();
  const byWords = new Map<string, Explained>();
  const told = new Set<string>();
  for (const { start, block } of document.blocksWhere(hasExpansions, () => false) ?? []) {
    for (const claim of expansionsIn(block)) {
      const here = explainedAt(block, claim, start);
      const meaning = keep(byShort, here.short, here);
      const form = keep(byWords, here.key, here);
      const found =
        meaning.key !== here.key
          ? meaningAt(here, meaning)
          : form.short !== here.short
            ? formAt(here, form)
            : null;
      const name = `${here.short} ${here.key}`;
      if (found === null || told.has(name)) continue;
      told.add(name);
      yield found;
    }
  }
}

const expansionsIn = remembering(({ text }: Block): readonly ExpansionClaim[] => readExpansions(text));

function hasExpansions(block: Block): boolean {
  return (block.cues & CUE_BITS.initials) !== 0 && expansionsIn(block).length > 0;
}

/** An abbreviation with its words, in offsets of the document. */
interface Explained {
  readonly short: string;
  readonly words: string;
  /** The words for comparing. */
  readonly key: string;
  readonly span: Span;
}

function explainedAt({ text }: Block, { short, span, words }: ExpansionClaim, start: number): Explained {
  const written = squeezeBlanks(textAt(text, words));
  return { short, words: written, key: keyOf(written), span: shiftSpan(span, start) };
}

/** "Khoa học và Công nghệ" and "khoa học, công nghệ" are one. */
function keyOf(words: string): string {
  return standardTones(foldPhrase(words))
    .split(/[\s,&–-]+/u)
    .filter(word => word !== 'và')
    .join(' ');
}

/** What was known under a name before; what is here is kept where nothing was. */
function keep(known: Map<string, Explained>, name: string, here: Explained): Explained {
  const before = known.get(name);
  if (before === undefined) known.set(name, here);
  return before ?? here;
}

function meaningAt({ short, words, span }: Explained, other: Explained): Found {
  return findingAt(span, 'meaning', {
    data: { short, words, other: other.words },
    related: [placeAt(other.span, 'other')],
  });
}

function formAt({ short, words, span }: Explained, other: Explained): Found {
  return findingAt(span, 'form', {
    data: { short, words, other: other.short },
    related: [placeAt(other.span, 'other')],
    fix: prefer(reviewFix('fix-here', { span, text: other.short })),
  });
}
