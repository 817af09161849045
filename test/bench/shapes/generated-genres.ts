import { createRandom } from '../random';
import type { Genre } from './genre';
import { Ledger } from './ledger';
import { byteLength } from './measure-shape';
import type { Desk } from './prose';
import { REAL_SHAPES, type RealGenre } from './real-shapes';
import { FIGURES, LAW, NEWS, REPORT, TABLES, type Style } from './styles';
import { writeLaw } from './write-law';
import { writeProse } from './write-prose';
import { writeTables } from './write-tables';

/** Who writes a genre, in which style, and the seed of its own. */
interface Writer {
  readonly seed: number;
  readonly style: Style;
  readonly write: (desk: Desk, bytes: number) => string;
}

const WRITERS: Readonly<Record<RealGenre, Writer>> = {
  report: { seed: 1_402_201, style: REPORT, write: writeProse },
  law: { seed: 2_811_305, style: LAW, write: writeLaw },
  news: { seed: 3_190_607, style: NEWS, write: writeProse },
  figures: { seed: 4_051_709, style: FIGURES, write: writeProse },
  tables: { seed: 5_260_911, style: TABLES, write: writeTables },
};

/** The genres that are written. */
export const GENERATED_GENRES = Object.keys(WRITERS) as readonly RealGenre[];

/** Invented texts in the shape of a genre, of `bytes` bytes together and of the size that its texts have: the same ones every time. */
export function generateGenre(name: RealGenre, bytes: number): Genre {
  const { seed, style, write } = WRITERS[name];
  const shape = REAL_SHAPES[name];
  const next = createRandom(seed);
  const desk: Desk = { next, ledger: new Ledger(shape), style, shape };
  const texts: string[] = [];
  for (let size = 0; size < bytes;) {
    const text = write(desk, shape.textBytes * (0.4 + next(1_200) / 1_000));
    texts.push(text);
    size += byteLength(text);
  }
  return { name, texts };
}
