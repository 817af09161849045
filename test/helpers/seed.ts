const VARIABLE = 'VANBAN_TEST_SEED';

/**
 * What all random values of this run are made from: the seed that the environment names, or a new one, which processes
 * that this one starts find there.
 */
export function testSeed(): number {
  const named = process.env[VARIABLE] ?? '';
  const seed = named === '' ? Math.floor(Math.random() * 0x7fff_ffff) : Number(named);
  if (!Number.isInteger(seed)) throw new Error(`${VARIABLE} is no whole number: ${named}`);
  process.env[VARIABLE] = String(seed);
  return seed;
}

/** How to have the same random values again. */
export function seedNotice(): string {
  const seed = testSeed();
  return `Random values of seed ${seed}; to have them again: ${VARIABLE}=${seed} npm run test:node`;
}
