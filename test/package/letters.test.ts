import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { listLetters, listMarks } from '../../server/scripts/letter-ranges';
import { shortenLetters } from '../../server/scripts/letters-in-short';

/** What a build makes of the lines of a module, without the import in front. */
function build(...lines: readonly string[]): readonly string[] {
  const built = shortenLetters(lines.join('\n'));
  return built
    .replace("import { LETTERS as LETTERS$, MARKS as MARKS$ } from 'vanban:letters'; ", '')
    .split('\n');
}

describe('letters of patterns', () => {
  for (const [what, line, expected] of [
    [
      'by themselves and in classes',
      String.raw`const A = /(?<!\p{L})a[\p{L}\d]\P{L}$/u;`,
      'const A = new RegExp(`(?<![${LETTERS$}])a[${LETTERS$}\\\\d][^${LETTERS$}]$`, "u");',
    ],
    [
      'with all that is escaped',
      String.raw`const A = /\\\p{L}\[\/\p{L}/gu;`,
      'const A = new RegExp(`\\\\\\\\[${LETTERS$}]\\\\[\\\\/[${LETTERS$}]`, "gu");',
    ],
    [
      'with the marks behind them',
      String.raw`const A = /(?<![\p{L}\p{M}\d])a/u;`,
      'const A = new RegExp(`(?<![${LETTERS$}${MARKS$}\\\\d])a`, "u");',
    ],
    [
      'in templates, around what is put in',
      'const A = new RegExp(String.raw`\\p{L}${B}[\\s\\p{L}]`, "u");',
      'const A = new RegExp(`[${LETTERS$}]${B}[\\\\s${LETTERS$}]`, "u");',
    ],
    [
      'in what is made on first use',
      String.raw`const f = () => (A$ ??= /\p{L}/gu);`,
      'const f = () => (A$ ??= new RegExp(`[${LETTERS$}]`, "gu"));',
    ],
  ] as const) {
    it(`are taken from the constant ${what}`, () => {
      deepStrictEqual(build(line), [expected]);
    });
  }

  it('make the pattern of a function once', () => {
    deepStrictEqual(build(String.raw`const f = (a: string) => /\p{L}/u.test(a);`), [
      'const f = (a: string) => (PATTERN$0 ??= new RegExp(`[${LETTERS$}]`, "u")).test(a);',
      'var PATTERN$0: RegExp | undefined;',
    ]);
  });

  for (const [what, line] of [
    ['has no letters', String.raw`const A = /\p{Lu}\d/u;`],
    ['knows no case', String.raw`const A = /\p{L}/iu;`],
    ['keeps its place in a function', String.raw`const f = (a: string) => a.match(/\p{L}/gu);`],
    ['has all but letters in a class', String.raw`const A = /[\P{L}x]/u;`],
    ['has what a template takes for its own', 'const A = /\\p{L}`/u;'],
    ['has marks outside of a class', String.raw`const A = /\p{L}\p{M}/u;`],
    ['is a mere text', String.raw`const A = '\\p{L}';`],
  ] as const) {
    it(`are left in a pattern that ${what}`, () => {
      strictEqual(shortenLetters(line), line);
    });
  }
});

describe('the ranges of letters', () => {
  const inside = new Set(
    listLetters().flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, at) => first + at),
    ),
  );

  it('have every letter', () => {
    deepStrictEqual(
      listPoints(/\p{L}/u).filter(point => !inside.has(point)),
      [],
    );
  });

  it('have nothing else of Latin, and of what scripts have in common', () => {
    const near = listPoints(/[\p{sc=Zyyy}\p{sc=Zinh}\p{sc=Latn}\p{Co}\p{Cs}]/u);
    deepStrictEqual(
      near.filter(point => inside.has(point) && !/\p{L}/u.test(String.fromCodePoint(point))),
      [],
    );
  });

  it('have every mark, with the ranges of marks', () => {
    const marks = new Set(
      listMarks().flatMap(({ first, last }) =>
        Array.from({ length: last - first + 1 }, (_, at) => first + at),
      ),
    );
    deepStrictEqual(
      listPoints(/\p{M}/u).filter(point => !inside.has(point) && !marks.has(point)),
      [],
    );
    deepStrictEqual(
      [...marks].filter(point => !/\p{M}/u.test(String.fromCodePoint(point))),
      [],
    );
  });

  it('are few', () => {
    strictEqual(listLetters().length < 100, true);
  });
});

function listPoints(pattern: RegExp): readonly number[] {
  return Array.from({ length: 0x11_0000 }, (_, point) => point).filter(point =>
    pattern.test(String.fromCodePoint(point)),
  );
}
