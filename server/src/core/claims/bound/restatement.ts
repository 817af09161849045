import type { Span } from '../../text/span';
import type { NumberClaim } from '../claim';

/** An approximate figure and the exact one in brackets behind it: "hơn 100 hộ (98 hộ)", "gần 13% (13,2%)". */
export interface RestatementClaim {
  readonly kind: 'restatement';
  readonly span: Span;
  readonly bound: 'at-least' | 'nearly';
  /** From the word to the end of the figure: "hơn 100", "gần 13%". */
  readonly said: Span;
  readonly stated: RestatedFigure;
  readonly exact: RestatedFigure;
}

/** A number, and the figure that it is in: "13" and "13%". */
export interface RestatedFigure {
  readonly number: NumberClaim;
  readonly span: Span;
}
