import type { DocumentModel } from '../../document/document';
import type { FormPart, NumberPart, PartItem } from '../../structure/outline';
import { spanFrom, textAt, type Readable } from '../../text/span';
import { authorityLinesOf, findEndMarks, recipientsOf, writeAt, type ForeignForm } from './form-edits';
import { isPartyPrefix, PARTY_PREFIX, signingWayOf, type AuthorityLine } from './signing-prefix';

/** Forms of the state in a document of the Party. */
export function findStateForms({ pieces, blocks, outline }: DocumentModel): readonly ForeignForm[] {
  const { parts } = outline;
  return [
    ...findStateTitles(parts),
    ...parts.flatMap(part => (part.kind === 'number' ? colonOf(pieces, part) : [])),
    ...authorityLinesOf(parts).flatMap(prefixOf),
    ...findEndMarks(blocks).map((span): ForeignForm => ({
      messageId: 'state-end',
      data: {},
      span,
      fix: writeAt(span, '.', 'safe'),
    })),
    ...recipientsOf(parts).flatMap(item => archiveOf(pieces, item)),
  ];
}

/** The national title, or the motto where it stands alone. Nothing tells what the title line of the Party replaces. */
export function findStateTitles(parts: readonly FormPart[]): readonly ForeignForm[] {
  const title =
    parts.find(({ kind }) => kind === 'national-title') ?? parts.find(({ kind }) => kind === 'motto');
  return title === undefined ? [] : [{ messageId: 'state-title', data: {}, span: title.span, fix: null }];
}

function colonOf(text: Readable, { lead }: NumberPart): readonly ForeignForm[] {
  const found = textAt(text, lead);
  const bare = found.replace(/\s{0,2}:\s{0,2}$/u, '');
  if (bare === found) return [];
  const span = { start: lead.start, end: lead.start + found.trimEnd().length };
  const fix = writeAt(spanFrom(lead.start + bare.length, span.end), '', 'safe');
  return [
    {
      messageId: 'state-number',
      data: { found: textAt(text, span) },
      span,
      fix: { ...fix, data: { text: bare } },
    },
  ];
}

function prefixOf(line: AuthorityLine): readonly ForeignForm[] {
  const way = signingWayOf(line);
  if (way === null || isPartyPrefix(line)) return [];
  const expected = PARTY_PREFIX[way];
  return [
    {
      messageId: 'state-prefix',
      data: { found: line.prefix, expected },
      span: line.prefixSpan,
      fix: writeAt(line.prefixSpan, expected, way === 'TUQ' ? 'review' : 'safe'),
    },
  ];
}

/** "Lưu: VT". */
const ARCHIVE = /Lưu\s{0,2}:?\s{0,2}VT(?![\p{L}\p{M}])/u;

function archiveOf(text: Readable, item: PartItem): readonly ForeignForm[] {
  const match = ARCHIVE.exec(textAt(text, item.span));
  if (match === null) return [];
  const [found] = match;
  const start = item.span.start + match.index;
  const span = spanFrom(start, start + found.length);
  return [
    {
      messageId: 'state-archive',
      data: { found },
      span,
      fix: writeAt(span, 'Lưu Văn phòng', 'review'),
    },
  ];
}
