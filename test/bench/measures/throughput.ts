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
import { measureMultiples } from '../multiples';
import { passOver } from '../realistic-pass';
import { reportFigures } from '../report-figures';
import { readFolderGenres } from '../shapes/folder-genres';
import type { Genre } from '../shapes/genre';
import { GENERATED_GENRES, generateGenre } from '../shapes/generated-genres';
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

/** Of each genre, which is what keeps this measure under half a minute. */
const GENRE_BYTES = 300_000;

/** A folder of real texts is measured instead of what is generated. */
const folder = process.argv[2];

reportFigures([
  ...(folder === undefined ? SIZES.flatMap(measure) : []),
  ...listGenres().flatMap(genre => measureMultiples(genre, { all: RULES, figures: FIGURE_RULES })),
]);

function listGenres(): readonly Genre[] {
  if (folder !== undefined) return readFolderGenres(folder);
  return GENERATED_GENRES.map(name => generateGenre(name, GENRE_BYTES));
}

/** The check beside one realistic pass over the same text, in the same process. */
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
  const [all, figures, pass] = [
    rateOf(checkAfresh(RULES)),
    rateOf(checkAfresh(FIGURE_RULES)),
    rateOf(passOver),
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
    { group, name: 'realistic pass', value: pass, unit: 'MB/s', budget: null },
    { group, name: 'check, all rules / realistic pass, time', value: pass / all, unit: '×', budget: null },
  ];
}

/** What the command line does with one draft: nothing is known from before. */
function checkAfresh(rules: readonly Rule[]): (text: string) => void {
  return text => {
    const checker = createChecker(resolveSettings(rules, []));
    if (checker.check(createDocument(text)) === null) throw new Error('The check was stopped.');
  };
}
