import { equal, ok } from 'node:assert/strict';
import { compareShapes } from '../bench/shapes/compare';
import { GENERATED_GENRES, generateGenre } from '../bench/shapes/generated-genres';
import { measureShape } from '../bench/shapes/measure-shape';
import { REAL_SHAPES } from '../bench/shapes/real-shapes';

const BYTES = 200_000;

/** Forms repeat whole rows, which the drafts do less, so that no checker answers from memory. */
const NOT_HELD = new Set(['tables: distinctTriples %']);

describe('drafts for measuring', () => {
  for (const name of GENERATED_GENRES) {
    it(`have the shape of real texts: ${name}`, () => {
      const { texts } = generateGenre(name, BYTES);
      for (const { name: figure, ...values } of compareShapes(REAL_SHAPES[name], measureShape(texts))) {
        if (NOT_HELD.has(`${name}: ${figure}`)) continue;
        ok(values.isClose, `${figure}: ${String(values.actual)}, real texts have ${String(values.expected)}`);
      }
    });
  }

  it('are the same every time', () => {
    equal(generateGenre('law', 50_000).texts.join('\n'), generateGenre('law', 50_000).texts.join('\n'));
  });
});
