import { basename, join } from 'node:path';
import {
  createChecker,
  createDocument,
  createRegister,
  createWorkspaceIndex,
  findRule,
  fixTitleOf,
  indexLines,
  lineColumnAt,
  messageOf,
  readDraftFacts,
  relatedMessageOf,
  resolveSettings,
  RULES,
  type LineIndex,
  type Locale,
  type RelatedPlace,
  type ReportedFinding,
  type RuleMeta,
  type Span,
} from '../../../server/src/core/index';
import { readCentral } from '../registers';
import { placeIn, type FaceDrafts, type FaceFinding, type FaceFindings, type FacePlace } from './face';

const SEVERITIES = { error: 2, warning: 1, information: 0 } as const;

/** What the library finds in drafts that lie in one folder. */
export function checkByLibrary(drafts: FaceDrafts, folder: string, locale: Locale): FaceFindings {
  const checker = createChecker(resolveSettings(RULES, []));
  const register = createRegister({ builtIn: readCentral(), own: [] });
  const index = createWorkspaceIndex({ nameOf: path => basename(path) });
  for (const [name, text] of drafts) index.set(join(folder, name), readDraftFacts(createDocument(text)));
  const checked = [...drafts].map(([name, text]) => {
    const surroundings = { register, others: index.othersThan(join(folder, name)) };
    const result = checker.check(createDocument(text), { surroundings });
    if (result === null || result.faults.length > 0) throw new Error(`${name} was not checked to its end.`);
    const lines = indexLines(text);
    return [name, result.findings.map(finding => toFace(finding, lines, locale))] as const;
  });
  return new Map(checked);
}

function toFace(finding: ReportedFinding, lines: LineIndex, locale: Locale): FaceFinding {
  const meta = metaOf(finding.ruleId);
  return {
    ...toPlace(finding.span, lines),
    ruleId: finding.ruleId,
    messageId: finding.messageId,
    severity: SEVERITIES[finding.severity],
    message: messageOf(meta, finding, locale),
    range: [finding.span.start, finding.span.end],
    related: finding.related.map(place => ({
      ...relatedPlace(place, lines),
      message: relatedMessageOf(meta, place, locale),
      filePath: place.elsewhere?.source ?? null,
    })),
    suggestions: finding.fixes.map(fix => ({
      title: fixTitleOf(meta, fix, locale),
      edits: fix.edits.map(({ span, text }) => ({ range: [span.start, span.end], text })),
    })),
  };
}

function metaOf(ruleId: string): RuleMeta {
  const rule = findRule(ruleId);
  if (rule === undefined) throw new Error(`There is no rule ${ruleId}.`);
  return rule.meta;
}

function relatedPlace({ span, elsewhere }: RelatedPlace, lines: LineIndex): FacePlace {
  return elsewhere === undefined ? toPlace(span, lines) : placeIn(elsewhere);
}

function toPlace({ start, end }: Span, lines: LineIndex): FacePlace {
  const first = lineColumnAt(lines, start);
  const last = lineColumnAt(lines, end);
  return { line: first.line, column: first.column, endLine: last.line, endColumn: last.column };
}
