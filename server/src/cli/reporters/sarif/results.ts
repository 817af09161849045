import type { Fix as SarifFix, Location, Message, Region, Result } from 'sarif';
import {
  describeWordPlace,
  type Fix,
  fixTitleOf,
  placeInLines,
  relatedMessageOf,
  type RelatedPlace,
  type ReportedFinding,
  type Span,
  textAt,
  wordPlaceAt,
} from '../../../core/index';
import type { FileReport } from '../../results/report';
import { fingerprintsOf } from '../../fingerprint/fingerprint';
import type { ReportContext } from '../common/context';
import { getMeta } from '../common/meta-of';
import { appliedTo, locate, messageIn, type Located } from '../common/where';
import { LEVELS } from './rules';
import { locationOf } from './uri';

/** The name of our fingerprint; its version goes up when equal findings would get others. */
const FINGERPRINT = 'vanbanSentence/v1';

/** A file that findings are told of. */
interface Source extends Located {
  readonly path: string;
  /** Where the file stands among the artifacts of the run. */
  readonly index: number;
  readonly fingerprints: readonly string[];
}

export interface ResultOptions {
  readonly index: number;
  /** The place of each rule in the list of rules. */
  readonly ruleIndexes: ReadonlyMap<string, number>;
  readonly context: ReportContext;
}

/** The findings of one file as results, in their order. */
export function resultsOf(
  report: FileReport,
  { index, ruleIndexes, context }: ResultOptions,
): readonly Result[] {
  const { path, findings } = report;
  const located = locate(report);
  const source = { path, index, ...located, fingerprints: fingerprintsOf(findings, located.text) };
  return findings.map((found, number) => {
    const finding = appliedTo(source, found);
    const ruleIndex = ruleIndexes.get(finding.ruleId) ?? -1;
    return { ...toResult(finding, source, context), ruleIndex, ...identityOf(source, number) };
  });
}

function identityOf({ fingerprints }: Source, number: number): Pick<Result, 'partialFingerprints'> {
  return { partialFingerprints: { [FINGERPRINT]: fingerprints[number] ?? '' } };
}

function toResult(finding: ReportedFinding, source: Source, context: ReportContext): Result {
  const { related, fixes } = finding;
  return {
    ruleId: finding.ruleId,
    level: LEVELS[finding.severity],
    message: toMessage(messageIn(source, finding, context.locale)),
    locations: [
      {
        physicalLocation: physicalLocationOf(finding.span, source, context),
        ...logicalLocationsOf(finding.span, source, context),
      },
    ],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((place, id) =>
            toRelated(finding, { place, id }, { source, context }),
          ),
        }),
    ...(fixes.length === 0 ? {} : { fixes: fixes.map(fix => toFix(finding, fix, { source, context })) }),
    properties: { messageId: finding.messageId },
  };
}

/** "[…](…)" is a link in every message (§3.11.6); what a draft has of it is none. */
function toMessage(text: string): Message {
  return { text: text.replaceAll('](', '] (') };
}

interface In {
  readonly source: Source;
  readonly context: ReportContext;
}

function physicalLocationOf(
  span: Span,
  source: Source,
  { cwd }: ReportContext,
): NonNullable<Location['physicalLocation']> {
  const { path, index, text } = source;
  const region = { ...toRegion(span, source), snippet: { text: textAt(text, span) } };
  return { artifactLocation: { ...locationOf(path, cwd), index }, region };
}

/** The paragraph of a Word document, which has no lines. */
function logicalLocationsOf(span: Span, { places }: Source, { locale }: ReportContext): Partial<Location> {
  const place = wordPlaceAt(places, span.start);
  return place === null
    ? {}
    : { logicalLocations: [{ fullyQualifiedName: describeWordPlace(place)[locale] }] };
}

function toRegion(span: Span, { lines }: Source): Region {
  const { line, column, endLine, endColumn } = placeInLines(lines, span);
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    charOffset: span.start,
    charLength: span.end - span.start,
  };
}

interface Numbered {
  readonly place: RelatedPlace;
  readonly id: number;
}

function toRelated({ ruleId }: ReportedFinding, { place, id }: Numbered, { source, context }: In): Location {
  const message = toMessage(relatedMessageOf(getMeta(ruleId), place, context.locale));
  const { elsewhere } = place;
  if (elsewhere === undefined)
    return { id, physicalLocation: physicalLocationOf(place.span, source, context), message };
  const { line, column, endLine, endColumn } = elsewhere;
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return {
    id,
    physicalLocation: { artifactLocation: locationOf(elsewhere.source, context.cwd), region },
    message,
  };
}

/**
 * Every repair is a fix, those that need review too: to SARIF a fix is a proposal, of which a result may have several, and
 * whoever reads the report decides (§3.55). How safe each is stands in its description and its properties.
 */
function toFix({ ruleId }: ReportedFinding, fix: Fix, { source, context }: In): SarifFix {
  const { locale, cwd } = context;
  const title = fixTitleOf(getMeta(ruleId), fix, locale);
  const hint = { vi: ' (cần xem lại trước khi áp dụng)', en: ' (review before applying)' }[locale];
  const replacements = [...fix.edits]
    .sort((first, second) => first.span.start - second.span.start)
    .map(({ span, text }) => ({ deletedRegion: toRegion(span, source), insertedContent: { text } }));
  return {
    description: toMessage(fix.safety === 'safe' ? title : title + hint),
    artifactChanges: [
      { artifactLocation: { ...locationOf(source.path, cwd), index: source.index }, replacements },
    ],
    properties: { safety: fix.safety, preferred: fix.preferred },
  };
}
