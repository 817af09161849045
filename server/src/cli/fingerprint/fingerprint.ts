import { createHash } from 'node:crypto';
import { createDocument, textAt, type DocumentModel, type ReportedFinding } from '../../core/index';
import { sentenceAround } from './sentence';

/** What a fingerprint is made of; the data of the message are in the sentence already. */
type Fingerprinted = Pick<ReportedFinding, 'ruleId' | 'messageId' | 'span'>;

/**
 * A name for a finding that survives edits elsewhere: 32 hexadecimal digits made of rule id, message id, the marked text
 * and its sentence (NFC, each run of white space as one blank), and the path where one is given. Neither line nor column
 * counts, so lines may come and go above it, paragraphs may be wrapped anew, and the file may change between NFC and NFD;
 * an edit of the sentence itself makes it another finding. Equal sentences with equal findings have equal names: count
 * them, or number them with `fingerprintsOf`. Reads the whole text: for more than one finding use `fingerprintsOf`.
 */
export function fingerprintOf(finding: Fingerprinted, text: string, path = ''): string {
  return hashFinding(finding, createDocument(text), path);
}

/**
 * The names of all findings of one text, in their order, each once: `<fingerprint>:<n>`, where n counts equals from 1.
 * A finding that is repaired renumbers its equals only. Linear.
 */
export function fingerprintsOf(
  findings: readonly Fingerprinted[],
  text: string,
  path = '',
): readonly string[] {
  const document = createDocument(text);
  const counts = new Map<string, number>();
  return findings.map(finding => {
    const hash = hashFinding(finding, document, path);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return `${hash}:${count}`;
  });
}

function hashFinding(
  { ruleId, messageId, span }: Fingerprinted,
  document: DocumentModel,
  path: string,
): string {
  const { source, pieces } = document;
  const place = source.spanFromWritten(span);
  // What is not read, as a directive, is told by what is written there.
  const marked = place.start === place.end ? textAt(source.written, span) : textAt(pieces, place);
  const sentence = textAt(pieces, sentenceAround(document, place));
  const parts = [path, ruleId, messageId, marked, sentence].map(part =>
    part.normalize('NFC').replace(/\s+/gu, ' ').trim(),
  );
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);
}
