import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import ts from 'typescript';

const CORE = fileURLToPath(new URL('../../server/src/core', import.meta.url));

/** How many patterns core may have for each 1,000 lines. It only falls: words are asked by their numbers, signs by their names. */
const MOST = 21;

/** Where the same pattern may stand in so many places before it wants a name of its own. */
const MOST_ALIKE = 3;

interface Pattern {
  readonly source: string;
  readonly place: string;
}

const files = globSync('**/*.ts', { cwd: CORE, absolute: true }).filter(
  path => !path.includes('.generated.'),
);
const texts = files.map(path => ({ path, text: readFileSync(path, 'utf8') }));
const patterns = texts.flatMap(({ path, text }) => patternsIn(path, text));

/** The patterns of a file: written as such, and made from words. */
function patternsIn(path: string, text: string): readonly Pattern[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    const isMade = ts.isNewExpression(node) && node.expression.getText() === 'RegExp';
    if (isMade || node.kind === ts.SyntaxKind.RegularExpressionLiteral)
      found.push({ source: node.getText(), place: path.slice(CORE.length + 1) });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

describe('the patterns of core', () => {
  it(`are at most ${MOST} for each 1,000 lines`, () => {
    const lines = texts.reduce((sum, { text }) => sum + text.split('\n').length, 0);
    const rate = (1_000 * patterns.length) / lines;
    assert.ok(rate <= MOST, `${patterns.length} in ${lines} lines: ${rate.toFixed(1)} for each 1,000`);
  });

  it(`stand in at most ${MOST_ALIKE} places each: what is asked more often has a name in core/text`, () => {
    const places = new Map<string, string[]>();
    for (const { source, place } of patterns) places.set(source, [...(places.get(source) ?? []), place]);
    const common = [...places].filter(([, found]) => found.length > MOST_ALIKE);
    assert.deepEqual(
      common.map(([source, found]) => `${source}: ${found.join(', ')}`),
      [],
    );
  });
});
