import { piecesOf, rememberingPieces } from '../../../block/remembering-pieces';
import { isDiffering, isProof, type Equation } from './equation';

/** How many equations of a relation are proofs, and which are not met. */
export interface Standing {
  readonly proofs: number;
  readonly differing: readonly Equation[];
}

/** Counts the equations of a relation. Of those of a long table only the ones near rows that an edit changed are asked again. */
export function standingOf(equations: readonly Equation[]): Standing {
  let proofs = 0;
  const differing: Equation[] = [];
  for (const piece of piecesOf(equations)) {
    const own = knownStandings(piece, '', () => countIn(piece.items));
    proofs += own.proofs;
    for (const equation of own.differing) differing.push(equation);
  }
  return { proofs, differing };
}

const knownStandings = rememberingPieces<Equation, Standing>();

function countIn(equations: readonly Equation[]): Standing {
  return {
    proofs: equations.reduce((count, equation) => count + (isProof(equation) ? 1 : 0), 0),
    differing: equations.filter(isDiffering),
  };
}
