import {
  createChecker,
  createDocument,
  resolveSettings,
  RULES,
  type Rule,
} from '../../../server/src/core/index';
import { sampleProcessorMs } from '../clock';
import { makeDraft } from '../draft';
import type { Figure } from '../figure';
import { reportFigures } from '../report-figures';
import { median } from '../statistics';

/** `repeats`: small drafts are checked many times in one sample, so that each sample takes some milliseconds. */
const SIZES = [
  { name: '10 KB', bytes: 10_000, repeats: 100, count: 25 },
  { name: '200 KB', bytes: 200_000, repeats: 5, count: 25 },
  { name: '1 MB', bytes: 1_000_000, repeats: 1, count: 25 },
  { name: '10 MB', bytes: 10_000_000, repeats: 1, count: 7 },
];

/** The part that the first budget was set for, kept apart so that later rules do not hide a loss in it. */
const FIGURE_RULES = RULES.filter(({ meta }) => meta.group === 'figure');

reportFigures(SIZES.flatMap(measure));

/** The check beside one pass of a bare pattern over the same text, in the same process. */
function measure({ name, bytes, repeats, count }: (typeof SIZES)[number]): readonly Figure[] {
  const text = makeDraft(bytes);
  const megabytes = (new TextEncoder().encode(text).length * repeats) / 1e6;
  const rateOf = (run: (text: string) => void): number => {
    const samples = sampleProcessorMs(
      () => {
        for (let index = 0; index < repeats; index += 1) run(text);
      },
      { count, warmUps: 3 },
    );
    return megabytes / (median(samples) / 1e3);
  };
  const [all, figures, bare] = [
    rateOf(checkAfresh(RULES)),
    rateOf(checkAfresh(FIGURE_RULES)),
    rateOf(countDigitRuns),
  ];
  const group = `check of ${name}`;
  return [
    { group, name: 'check, all rules', value: all, unit: 'MB/s', budget: { kind: 'least', value: 20 } },
    {
      group,
      name: 'check, rules of figures',
      value: figures,
      unit: 'MB/s',
      budget: { kind: 'least', value: 30 },
    },
    { group, name: '/[0-9]+/g over the same text', value: bare, unit: 'MB/s', budget: null },
    { group, name: 'check, all rules / pattern, time', value: bare / all, unit: '×', budget: null },
  ];
}

/** What the command line does with one draft: nothing is known from before. */
function checkAfresh(rules: readonly Rule[]): (text: string) => void {
  return text => {
    const checker = createChecker(resolveSettings(rules, []));
    if (checker.check(createDocument(text)) === null) throw new Error('The check was stopped.');
  };
}

/** Match by match: asked for all matches of a text at once, the engine may answer from memory. */
function countDigitRuns(text: string): void {
  const pattern = /[0-9]+/g;
  let count = 0;
  while (pattern.exec(text) !== null) count += 1;
  if (count === 0) throw new Error('The draft has no figures.');
}
