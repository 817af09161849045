import {
  createDocument,
  describeWordPlace,
  type DocumentModel,
  fixTitleOf,
  lineColumnAt,
  type Locale,
  messageOf,
  relatedMessageOf,
  type RelatedPlace,
  type ReportedFinding,
  type Span,
  textAt,
  wordPlaceAt,
} from '../../../core/index';
import type { FileReport } from '../../results/report';
import { sentenceAround } from '../../fingerprint/sentence';
import type { HtmlContext } from './context';
import { escapeMarkup } from '../common/markup';
import { getMeta } from '../common/meta-of';
import { locate, paragraphElsewhere, type Located } from '../common/where';
import { displayPath } from '../../terminal/path';
import { SEVERITY_NAMES } from '../../wording/severity-names';
import { HTML_WORDS } from './words';

/** The findings of one file. */
export function renderFile(report: FileReport, context: HtmlContext): string {
  const { path, findings } = report;
  const located = locate(report);
  const words = HTML_WORDS[context.locale];
  const source = { document: createDocument(located.text), ...located };
  const items = findings.map(finding => renderFinding(finding, source, context));
  const head = `<h2>${escapeMarkup(displayPath(path, context.cwd))}</h2>\n<p>${words.findings(findings.length)}</p>\n`;
  return `<section class="file">\n${head}<ol>\n${items.join('')}</ol>\n</section>\n`;
}

interface Source extends Located {
  readonly document: DocumentModel;
}

function renderFinding(finding: ReportedFinding, source: Source, context: HtmlContext): string {
  const { locale } = context;
  const { severity, ruleId, span } = finding;
  const where = describeStart(span, source, locale);
  const message = escapeMarkup(messageOf(getMeta(ruleId), finding, locale));
  const head = `<p class="head"><b class="${severity}">${SEVERITY_NAMES[severity][locale]}</b> ${where}: ${message} <code>${ruleId}</code></p>\n`;
  const notes = [...relatedNotes(finding, source, context), ...repairNotes(finding, context)];
  const list = notes.length === 0 ? '' : `<ul>\n${notes.map(note => `<li>${note}</li>\n`).join('')}</ul>\n`;
  return `<li>\n${head}<blockquote>${renderSentence(finding, source)}</blockquote>\n${list}</li>\n`;
}

/** The sentence with the found text marked. */
function renderSentence(finding: ReportedFinding, { document }: Source): string {
  const { text } = document;
  const span = document.source.spanFromWritten(finding.span);
  const { start, end, isCutBefore, isCutBehind } = sentenceAround(document, span);
  const before = escapeLine(text.slice(start, span.start));
  const behind = escapeLine(text.slice(span.end, end));
  // What is not read, as a directive, is shown as it is written.
  const found = span.start === span.end ? textAt(document.source.written, finding.span) : textAt(text, span);
  const marked = `<mark>${escapeLine(found)}</mark>`;
  return `${isCutBefore ? '…' : ''}${before}${marked}${behind}${isCutBehind ? '…' : ''}`;
}

/** Line ends and tabs as blanks: the page wraps by itself. */
function escapeLine(text: string): string {
  return escapeMarkup(text.replace(/\s+/gu, ' '));
}

function relatedNotes(
  { ruleId, related }: ReportedFinding,
  source: Source,
  context: HtmlContext,
): readonly string[] {
  const { related: word } = HTML_WORDS[context.locale];
  return related.map(place => {
    const message = relatedMessageOf(getMeta(ruleId), place, context.locale);
    return `${word}, ${describePlace(place, source, context)}: ${escapeMarkup(message)}`;
  });
}

/** "dòng 12", and in a Word document "đoạn 12, trang khoảng 3". */
function describeStart({ start }: Span, { lines, places }: Source, locale: Locale): string {
  const place = wordPlaceAt(places, start);
  return place === null
    ? HTML_WORDS[locale].line(lineColumnAt(lines, start).line)
    : describeWordPlace(place)[locale];
}

function describePlace(
  { span, elsewhere }: RelatedPlace,
  source: Source,
  { locale, cwd }: HtmlContext,
): string {
  if (elsewhere === undefined) return describeStart(span, source, locale);
  const place = paragraphElsewhere(elsewhere, locale) ?? HTML_WORDS[locale].line(elsewhere.line);
  return `${escapeMarkup(displayPath(elsewhere.source, cwd))}, ${place}`;
}

function repairNotes({ ruleId, fixes }: ReportedFinding, { locale }: HtmlContext): readonly string[] {
  const words = HTML_WORDS[locale];
  return fixes.map(fix => {
    const title = escapeMarkup(fixTitleOf(getMeta(ruleId), fix, locale));
    return `${words.repair}: ${title} <i>(${words[fix.safety]})</i>`;
  });
}
