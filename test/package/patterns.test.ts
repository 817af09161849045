import { strictEqual } from 'node:assert/strict';
import { makePatternsOnFirstUse } from '../../server/scripts/patterns-on-first-use';

/** What a build makes of a module, one line for each statement. */
function build(...lines: readonly string[]): readonly string[] {
  return makePatternsOnFirstUse(lines.join('\n')).split('\n');
}

describe('patterns made on first use', () => {
  it('are made where they are used, if that is one place', () => {
    strictEqual(
      build('export const find = (text: string) => WORD.exec(text);', 'const WORD = /\\p{L}+/u;').join('\n'),
      'export const find = (text: string) => (WORD$ ??= /\\p{L}+/u).exec(text);\nlet WORD$: RegExp | undefined;',
    );
  });

  it('are made by a function, if that is several', () => {
    strictEqual(
      build('const A = new RegExp(`a${B}`, "u");', 'find(A);', 'find([A]);').join('\n'),
      'let A$: RegExp | undefined; function A$get() { return (A$ ??= new RegExp(`a${B}`, "u")); }\nfind(A$get());\nfind([A$get()]);',
    );
  });

  for (const [what, ...lines] of [
    ['is exported', 'export const A = /a/u;', 'find(A);'],
    ['holds something else', 'const A = "a";', 'find(A);'],
    ['is part of another', 'const A = /a/u;', 'const B = new RegExp(A.source, "u");', 'export { B };'],
    ['shares its name with a parameter', 'const A = /a/u;', 'const find = (A: RegExp) => A.exec("");'],
    ['is named in short', 'const A = /a/u;', 'find({ A });'],
    ['is meant as a type', 'const A = /a/u;', 'let other: typeof A;', 'find(A);'],
  ] as const) {
    it(`leaves a constant that ${what}`, () => {
      strictEqual(build(...lines).join('\n'), lines.join('\n'));
    });
  }

  it('leaves the names of properties', () => {
    strictEqual(
      build('const A = /a/u;', 'find(box.A, { A: 1 }, A);').join('\n'),
      ['const A = /a/u;', 'find(box.A, { A: 1 }, A);'].join('\n'),
    );
  });
});
