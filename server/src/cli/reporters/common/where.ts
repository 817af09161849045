import {
  describeWordPlace,
  indexLines,
  type LineIndex,
  type Locale,
  messageOf,
  paragraphLines,
  type RelatedPlace,
  type ReportedFinding,
  wordPlaceAt,
} from '../../../core/index';
import type { FileReport } from '../../results/report';
import { getMeta } from './meta-of';

/** A checked file as places are told of it. */
export interface Located {
  readonly text: string;
  readonly places: FileReport['places'];
  /** Those of the text, and of a Word document its paragraphs, so that line 12 is paragraph 12; notes are counted behind the body. */
  readonly lines: LineIndex;
}

/** Reads a report once: its text may lie on the disk. */
export function locate(report: FileReport): Located {
  const { text, places } = report;
  const lines = places === null ? indexLines(text) : paragraphLines({ text, places });
  return { text, places, lines };
}

/** The message of a finding, which in a Word document begins with the place: "Đoạn 12: …". Lines alone would be looked for in vain. */
export function messageIn(
  { places }: Pick<Located, 'places'>,
  finding: ReportedFinding,
  locale: Locale,
): string {
  const message = messageOf(getMeta(finding.ruleId), finding, locale);
  const place = wordPlaceAt(places, finding.span.start);
  if (place === null) return message;
  const where = describeWordPlace(place)[locale];
  return `${where.charAt(0).toUpperCase()}${where.slice(1)}: ${message}`;
}

/** The place in another file as a person finds it there: "đoạn 3" of a Word document, whose paragraphs are its lines; null for a text. */
export function paragraphElsewhere(
  { source, line }: NonNullable<RelatedPlace['elsewhere']>,
  locale: Locale,
): string | null {
  if (!/\.docx$/iu.test(source)) return null;
  return describeWordPlace({ kind: 'paragraph', start: 0, number: line, page: null })[locale];
}

/** The finding as programs may apply it: a repair of a rebuilt text is none of the file. */
export function appliedTo({ places }: Pick<Located, 'places'>, finding: ReportedFinding): ReportedFinding {
  return places === null || finding.fixes.length === 0 ? finding : { ...finding, fixes: [] };
}
