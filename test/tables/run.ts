/**
 * `npm run measure:tables [-- FLAGS]`: writes tables as reports have them, puts one slip at a time into them and prints how many are told,
 * by relation and by kind of table in each form, and what right tables are warned of.
 *
 * --seed N --tables N    other tables, or more of them
 * --list NAME --most N   some of the tables in which a slip was missed: of a relation, a kind of table, a form, of several of those with
 *                        commas between, or of `all`
 * --again "KIND SEED"    one table in each form, with what became of its slips
 * --floors               measures the tables that the tests hold, and prints what to write into `floors.ts`
 */
import { parseArgs } from 'node:util';
import { makeAgain } from './deck';
import { FORMS } from './draw/draw';
import { HELD } from './floors';
import { measureTables, measureThese, nameWarned, type Measured } from './measure';
import { describeFalse, describeMissed, describeTrials, writeFloors } from './report';
import { RELATION_KINDS } from './relation';
import { formatRecall } from './tally';

const { values: flags } = parseArgs({
  options: {
    tables: { type: 'string', default: '498' },
    seed: { type: 'string', default: '20' },
    list: { type: 'string' },
    most: { type: 'string', default: '3' },
    again: { type: 'string' },
    floors: { type: 'boolean', default: false },
  },
});

if (flags.again !== undefined) printAgain(flags.again);
else if (flags.floors) console.log(writeFloors(measureTables(HELD.seed, HELD.tables)));
else printAll(measureTables(Number(flags.seed), Number(flags.tables)));

function printAgain(name: string): void {
  const [, kind = '', seed = ''] = /^(.*) (\d+)$/u.exec(name) ?? [];
  const table = makeAgain(kind, Number(seed));
  if (table === null) throw new Error(`There is no kind of table "${kind}".`);
  for (const lines of describeTrials(measureThese([table]))) console.log(lines);
}

function printAll(measured: Measured): void {
  const { tables, falseFindings } = measured;
  console.log(`${tables.length} tables in ${FORMS.length} forms, of seed ${flags.seed}\n`);
  printRecall(measured);
  const warned = nameWarned(falseFindings);
  console.log(`\nRight tables with warnings: ${warned.length} of ${tables.length * FORMS.length}`);
  for (const lines of describeFalse(measured).slice(0, 3 * Number(flags.most))) console.log(lines);
  if (flags.list === undefined) return;
  for (const lines of describeMissed(measured, flags.list).slice(0, Number(flags.most))) console.log(lines);
}

function printRecall({ results }: Measured): void {
  const byRelation = results.map(result => ({ ...result, name: result.trial.relation.kind }));
  const inOrder = RELATION_KINDS.flatMap(kind => byRelation.filter(({ name }) => name === kind));
  const byTable = results.map(result => ({ ...result, name: result.table.sheet.recipe }));
  const bySlip = results.map(result => ({ ...result, name: result.trial.kind }));
  console.log(formatRecall('relation', inOrder));
  console.log(`\n${formatRecall('table', byTable)}`);
  console.log(`\n${formatRecall('slip', bySlip)}`);
}
