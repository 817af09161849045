import {
  describeWordPlace,
  fixTitleOf,
  getRuleMeta,
  indexLines,
  messageOf,
  placeInLines,
  relatedMessageOf,
  wordPlaceAt,
  type Fix as FoundFix,
  type Locale,
  type RelatedPlace as FoundPlace,
  type ReportedFinding,
  type RuleMeta,
  type Span,
  type WordPlace,
} from '../core/index';
import type { Finding, Fix, Place } from './types';

/** The text that findings are of, and how they are told. */
export interface Told {
  readonly text: string;
  /** The paragraphs of a Word document; null for a text. */
  readonly places: readonly WordPlace[] | null;
  readonly locale: Locale;
}

/** Findings as plain data, in words. */
export function tellFindings(findings: readonly ReportedFinding[], told: Told): readonly Finding[] {
  const toPlace = placesIn(told);
  const { locale } = told;
  return findings.map(finding => {
    const meta = getRuleMeta(finding.ruleId);
    const { ruleId, messageId, severity } = finding;
    return {
      ruleId,
      messageId,
      severity,
      message: messageOf(meta, finding, locale),
      ...toPlace(finding.span),
      related: finding.related.map(place => ({
        ...toPlace(place.span),
        ...placeElsewhere(place),
        message: relatedMessageOf(meta, place, locale),
      })),
      fixes: finding.fixes.map(fix => tellFix(meta, fix, locale)),
    };
  });
}

/** Lines of another draft are known to who found the place in it. */
function placeElsewhere({ elsewhere }: FoundPlace): Partial<Place> & { readonly file: string | null } {
  if (elsewhere === undefined) return { file: null };
  const { source, line, column, endLine, endColumn } = elsewhere;
  return { file: source, line, column, endLine, endColumn, word: null };
}

function tellFix(meta: RuleMeta, fix: FoundFix, locale: Locale): Fix {
  const { safety, preferred } = fix;
  const edits = fix.edits.map(({ span, text }) => ({ start: span.start, end: span.end, text }));
  return { title: fixTitleOf(meta, fix, locale), safety, preferred, edits };
}

function placesIn({ text, places, locale }: Told): (span: Span) => Place {
  const lines = indexLines(text);
  return span => {
    const { start, end } = span;
    const place = wordPlaceAt(places, start);
    return {
      start,
      end,
      ...placeInLines(lines, span),
      word: place === null ? null : describeWordPlace(place)[locale],
    };
  };
}
