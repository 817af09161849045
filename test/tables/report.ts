import { textAt } from '../../server/src/core/index';
import { FORMS } from './draw/draw';
import { applyTrial } from './judge';
import type { Measured, Result } from './measure';
import { RELATION_KINDS } from './relation';
import { count, recallOf } from './tally';

/** What right tables were warned of, and the tables. */
export function describeFalse({ falseFindings }: Measured): readonly string[] {
  return falseFindings.map(({ table, form, drawing, finding }) => {
    const { ruleId, messageId, span } = finding;
    const found = `${ruleId} ${messageId} "${textAt(drawing.text, span)}"`;
    return `\n${table.sheet.recipe} ${table.seed} ${form}: ${found}\n${drawing.text}`;
  });
}

/** The tables in which a slip was missed, one slip of each in each form. */
export function describeMissed({ results }: Measured, name: string): readonly string[] {
  const missed = results.filter(result => !result.isTold && isCalled(result, name));
  const tables = new Map(missed.map(result => [`${result.table.seed} ${result.form}`, result]));
  return [...tables.values()].map(({ table, form, drawing, trial }) => {
    const what = `${trial.relation.kind}: ${trial.written} → ${trial.slipped}`;
    return `\n${table.sheet.recipe} ${table.seed} ${form}, ${what}\n${applyTrial(drawing, trial)}`;
  });
}

function isCalled({ table, form, trial }: Result, name: string): boolean {
  const names = ['all', form, table.sheet.recipe, trial.relation.kind];
  return name.split(',').every(part => names.includes(part));
}

/** A table in each form, with what became of the slips in it. */
export function describeTrials({ results }: Measured): readonly string[] {
  return FORMS.flatMap(form => {
    const inForm = results.filter(result => result.form === form);
    const lines = inForm.map(({ trial, isTold }) => {
      const word = isTold ? 'told' : 'missed';
      return `${word}: ${trial.relation.kind}, ${trial.written} → ${trial.slipped}`;
    });
    return [`\n${form}\n${inForm[0]?.drawing.text ?? ''}`, ...lines];
  });
}

/** The recall of each relation in each form, as `floors.ts` has it. */
export function writeFloors({ results }: Measured): string {
  const lines = RELATION_KINDS.map(kind => {
    const ofKind = results.filter(({ trial }) => trial.relation.kind === kind);
    const cells = FORMS.map(form => {
      const counted = count(ofKind.filter(result => result.form === form));
      return `${form}: ${recallOf(counted)}`;
    });
    return `  ${kind.includes(' ') ? `'${kind}'` : kind}: { ${cells.join(', ')} },`;
  });
  return lines.join('\n');
}
