import {
  createChecker,
  createDocument,
  resolveSettings,
  RULES,
  spansOverlap,
  type Checker,
  type ReportedFinding,
  type Span,
} from '../../server/src/core/index';
import type { Drawing } from './draw/page';
import type { Figure } from './figure';
import type { Trial } from './trials';

/** Tells what a text is warned of, under the settings that nobody has changed. */
export type Judge = (text: string) => readonly ReportedFinding[];

/** A decimal point is a matter of writing: warned of or not, the table is right. */
const ABOUT_NUMBERS = RULES.filter(({ meta }) => meta.id !== 'figure/number-format');

/** A judge with a checker of its own; information is no warning. */
export function createJudge(): Judge {
  const checker: Checker = createChecker(resolveSettings(ABOUT_NUMBERS, []));
  return text => {
    const result = checker.check(createDocument(text));
    const fault = result?.faults[0];
    if (result === null || fault !== undefined) throw new Error('A rule failed.', { cause: fault?.error });
    return result.findings.filter(({ severity }) => severity !== 'information');
  };
}

/** The text with the slip in it. */
export function applyTrial({ text, places }: Drawing, { figure, slipped }: Trial): string {
  const { start, end } = placeOf(places, figure);
  return `${text.slice(0, start)}${slipped}${text.slice(end)}`;
}

/** Whether a finding that the right table does not have lies on the slip or on the figure that its relation reckons. */
export function isTold(
  judge: Judge,
  drawing: Drawing,
  { trial, before }: { readonly trial: Trial; readonly before: readonly ReportedFinding[] },
): boolean {
  const known = new Set(before.map(nameFinding));
  const places = [trial.figure, trial.relation.result].map(figure => placeOf(drawing.places, figure));
  return judge(applyTrial(drawing, trial))
    .filter(finding => !known.has(nameFinding(finding)))
    .some(finding => spansOf(finding).some(span => places.some(place => spansOverlap(span, place))));
}

function nameFinding({ ruleId, messageId, span }: ReportedFinding): string {
  return `${ruleId} ${messageId} ${span.start}`;
}

/** Where a finding points: itself, the places that it names, and what it would change. */
function spansOf({ span, related, fixes }: ReportedFinding): readonly Span[] {
  const edits = fixes.flatMap(fix => fix.edits);
  return [span, ...[...related, ...edits].map(place => place.span)];
}

function placeOf(places: ReadonlyMap<Figure, Span>, figure: Figure): Span {
  const place = places.get(figure);
  if (place === undefined) throw new Error('A figure of a relation does not stand in the table.');
  return place;
}
