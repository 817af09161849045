/**
 * `tsx test/bench/shapes.ts [FOLDER]`: the shapes of the generated genres beside those on record; with a folder, the shapes of its texts, and as JSON
 * what goes on record of them.
 */
import { compareShapes } from './shapes/compare';
import { readFolderGenres } from './shapes/folder-genres';
import { GENERATED_GENRES, generateGenre } from './shapes/generated-genres';
import { measureShape, type Shape } from './shapes/measure-shape';
import { REAL_SHAPES } from './shapes/real-shapes';

const BYTES = 300_000;

const folder = process.argv[2];
if (folder === undefined) for (const name of GENERATED_GENRES) printBeside(name);
else for (const { name, texts } of readFolderGenres(folder)) printShape(name, measureShape(texts));

function printBeside(name: (typeof GENERATED_GENRES)[number]): void {
  const { texts } = generateGenre(name, BYTES);
  console.log(`\n${name}, ${String(texts.length)} texts: real, generated`);
  for (const { name: figure, expected, actual, isClose } of compareShapes(
    REAL_SHAPES[name],
    measureShape(texts),
  )) {
    console.log(formatRow(figure, [expected, actual]) + (isClose ? '' : '  far off'));
  }
}

function printShape(name: string, shape: Shape): void {
  console.log(`\n${name}`);
  for (const { name: figure, actual } of compareShapes(shape, shape))
    console.log(formatRow(figure, [actual]));
  console.log(JSON.stringify(shape, roundNumber));
}

function formatRow(name: string, values: readonly number[]): string {
  return name.padEnd(22) + values.map(value => value.toFixed(2).padStart(9)).join('');
}

function roundNumber(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(2)) : value;
}
