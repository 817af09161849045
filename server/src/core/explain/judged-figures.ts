import type { DocumentModel } from '../document/document';
import { messageOf } from '../engine/render';
import type { ReportedFinding } from '../engine/result';
import type { Locale } from '../rule/rule';
import { getRuleMeta } from '../rules/index';
import type { Span } from '../text/span';
import { listFigures, type ListedFigure } from './figure-list';

/** A figure of a draft, and what the rules say of it. */
export interface JudgedFigure {
  readonly figure: ListedFigure;
  readonly state: ListedFigure['state'] | 'differs';
  /** What the rule says of a figure that differs; else empty. */
  readonly message: string;
}

/** How many are listed, and in which language they are explained. */
interface Wanted {
  readonly limit: number;
  readonly locale: Locale;
}

/** The figures of a draft in the order of the text, with what the findings of a check say of each. Spans are those of the document. */
export function judgeFigures(
  document: DocumentModel,
  findings: readonly ReportedFinding[],
  { limit, locale }: Wanted,
): readonly JudgedFigure[] {
  const faults = findings.flatMap(finding => faultIn(document, finding, locale));
  return listFigures(document, limit, locale).map(figure => {
    const fault = faults.find(({ span }) => span.start < figure.span.end && figure.span.start < span.end);
    return fault === undefined
      ? { figure, state: figure.state, message: '' }
      : { figure, state: 'differs', message: fault.message };
  });
}

/** How a figure is written is no matter of whether it is right. */
const NO_FAULT = 'figure/number-format';

interface FigureFault {
  readonly span: Span;
  readonly message: string;
}

function faultIn(document: DocumentModel, finding: ReportedFinding, locale: Locale): readonly FigureFault[] {
  const meta = getRuleMeta(finding.ruleId);
  if (meta.group !== 'figure' || meta.id === NO_FAULT) return [];
  const span = document.source.spanFromWritten(finding.span);
  return [{ span, message: messageOf(meta, finding, locale) }];
}
