import type { Equation } from '../relations/equation';
import type { RelationForm } from '../relations/relation';
import { slipIn, type SlipDigits, type WrongCell } from './slips';

/** A cell that is not what the table itself shows that it should be. */
export interface Fault {
  readonly form: RelationForm;
  /**
   * `proven`: other rows, columns or groups stand as this one should. `likely`: few do, or a slip of the keys lies between the two.
   * `alone`: the row calls itself a total, and nothing else speaks for or against.
   */
  readonly evidence: 'proven' | 'likely' | 'alone';
  /** What is not met. */
  readonly equation: Equation;
  /** The cell that other relations blame: the result, where they blame none. */
  readonly culprit: WrongCell;
  /** What becomes true with the right value of the culprit, `equation` first. */
  readonly mended: readonly Equation[];
  /**
   * True where other relations confirm the culprit as it is, its value could not be, or another figure of the equation is wrong as well: what
   * to write cannot be told.
   */
  readonly isOpen: boolean;
}

/** A fault of the result itself. */
export function faultOf(
  form: RelationForm,
  equation: Equation,
  evidence: Fault['evidence'] = 'proven',
): Fault {
  return {
    form,
    evidence,
    equation,
    culprit: { cell: equation.result, value: equation.value },
    mended: [equation],
    isOpen: false,
  };
}

/** A fault that one slip of the keys explains; null where none does. */
export function slipFaultOf(form: RelationForm, equation: Equation, digits: SlipDigits): Fault | null {
  const slipped = slipIn(equation, digits);
  if (slipped === null) return null;
  const fault = faultOf(form, equation, 'likely');
  return slipped.cell === equation.result ? fault : { ...fault, culprit: slipped };
}
