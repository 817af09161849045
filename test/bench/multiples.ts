import { createChecker, createDocument, resolveSettings, type Rule } from '../../server/src/core/index';
import { processorMs } from './clock';
import type { Figure } from './figure';
import { passOver } from './realistic-pass';
import type { Genre } from './shapes/genre';
import { byteLength } from './shapes/measure-shape';

/** The rules that are compared with the pass. */
export interface RuleSets {
  readonly all: readonly Rule[];
  readonly figures: readonly Rule[];
}

/** At most this many times what the realistic pass takes, on each genre. */
const MOST_ALL_RULES = 7;
/** A small genre is gone through several times in one sample, so that each sample takes some milliseconds. */
const SAMPLE_BYTES = 300_000;
/** How often each is run, and before that in vain: until V8 has compiled what a genre needs it takes some megabytes. */
const ROUNDS = { count: 15, warmUps: 8 };
/** Of a large genre each sample takes a second, and fewer will do. */
const LARGE_BYTES = 1_000_000;
const ROUNDS_OF_LARGE = { count: 5, warmUps: 2 };

/**
 * A genre checked text by text beside the realistic pass over the same texts: the samples take turns, so that what else the machine does falls
 * on each of them alike.
 */
export function measureMultiples({ name, texts }: Genre, rules: RuleSets): readonly Figure[] {
  const bytes = texts.reduce((sum, text) => sum + byteLength(text), 0);
  const repeats = Math.ceil(SAMPLE_BYTES / bytes);
  const megabytes = (bytes * repeats) / 1e6;
  const runs = [
    repeatOver(texts, repeats, checkAfresh(rules.all)),
    repeatOver(texts, repeats, checkAfresh(rules.figures)),
    repeatOver(texts, repeats, passOver),
  ] as const;
  const [all, figures, pass] = sampleInTurns(runs, bytes > LARGE_BYTES ? ROUNDS_OF_LARGE : ROUNDS);
  const group = `check of ${name}`;
  return [
    { group, name: 'all rules', value: megabytes / (all / 1e3), unit: 'MB/s', budget: null },
    { group, name: 'rules of figures', value: megabytes / (figures / 1e3), unit: 'MB/s', budget: null },
    { group, name: 'realistic pass', value: megabytes / (pass / 1e3), unit: 'MB/s', budget: null },
    {
      group,
      name: 'all rules / realistic pass, time',
      value: all / pass,
      unit: '×',
      budget: { kind: 'most', value: MOST_ALL_RULES },
    },
    {
      group,
      name: 'rules of figures / realistic pass, time',
      value: figures / pass,
      unit: '×',
      budget: null,
    },
  ];
}

/** What the command line does with one draft: nothing is known of it from before. */
function checkAfresh(rules: readonly Rule[]): (text: string) => void {
  const checker = createChecker(resolveSettings(rules, []));
  return text => {
    if (checker.check(createDocument(text)) === null) throw new Error('The check was stopped.');
  };
}

function repeatOver(texts: readonly string[], repeats: number, run: (text: string) => void): () => void {
  return () => {
    for (let index = 0; index < repeats; index += 1)
      texts.forEach(text => {
        run(text);
      });
  };
}

type Three<Item> = readonly [Item, Item, Item];

/** The least processor time of each, in milliseconds: on a shared machine the check loses more than the pass, and a median would show that. */
function sampleInTurns(
  [first, second, third]: Three<() => void>,
  { count, warmUps }: typeof ROUNDS,
): Three<number> {
  const rounds = Array.from({ length: warmUps + count }, (): Three<number> => [
    processorMs(first),
    processorMs(second),
    processorMs(third),
  ]).slice(warmUps);
  const leastAt = (place: 0 | 1 | 2): number => Math.min(...rounds.map(round => round[place]));
  return [leastAt(0), leastAt(1), leastAt(2)];
}
