import { getRuleMeta, listFigures, messageOf, type ListedFigure, type Span } from '../../core/index';
import type { Inspected } from './inspector';

/** A figure of a draft, and what the rules say of it. */
export interface JudgedFigure {
  readonly figure: ListedFigure;
  readonly state: ListedFigure['state'] | 'differs';
  /** What the rule says of a figure that differs; else empty. */
  readonly message: string;
}

/** The figures of an inspected draft, in the order of the text: at most `limit`. */
export function judgeFigures(inspected: Inspected, limit: number): readonly JudgedFigure[] {
  const { draft, settings } = inspected;
  const faults = figureFaults(inspected);
  return listFigures(draft.model, limit, settings.locale).map(figure => {
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

function figureFaults({ draft, settings, result }: Inspected): readonly FigureFault[] {
  return (result?.findings ?? []).flatMap(finding => {
    const meta = getRuleMeta(finding.ruleId);
    if (meta.group !== 'figure' || meta.id === NO_FAULT) return [];
    const span = draft.model.source.spanFromWritten(finding.span);
    return [{ span, message: messageOf(meta, finding, settings.locale) }];
  });
}
