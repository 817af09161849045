import { createChecker, createDocument, resolveSettings, RULES } from '../../../server/src/core/index';
import { GENERATED_GENRES, generateGenre } from '../shapes/generated-genres';

/** Checks 40 KB of a genre so many times, and tells nothing: for programs that look at the process from outside. */
const BYTES = 40_000;

const [, , genre, passes] = process.argv;
const name = GENERATED_GENRES.find(known => known === genre);
if (name === undefined) throw new Error(`No genre "${String(genre)}".`);
const { texts } = generateGenre(name, BYTES);
const checker = createChecker(resolveSettings(RULES, []));
for (let pass = 0; pass < Number(passes); pass += 1) {
  for (const text of texts) checker.check(createDocument(text));
}
