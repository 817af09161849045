import type { Block } from '../block/block';
import type { PlacedBlock } from '../block/placed-block';
import { rememberingTogether } from '../block/remembering';
import { tellingDigits } from '../arithmetic/slip';
import type { QuantityClaim } from '../claims/claim';
import { shiftSpan, type Span } from '../text/span';
import { sentenceAround, speaksOf } from './cell-words';
import { NearValues, type PlacedCell } from './near-values';
import type { Table } from './table/read-tables';
import type { PlacedTable } from './table/tables';

/** A figure of the text that speaks of a cell of a table and is one slip of the keys apart from it. */
export interface CellMention {
  /** The figure, in the document. */
  readonly span: Span;
  readonly placed: PlacedTable;
  readonly cell: PlacedCell;
}

interface TablesAndText {
  readonly tables: readonly PlacedTable[];
  readonly blocks: readonly PlacedBlock[];
}

/** The figures of the text that a table gives otherwise, in order. A block is asked once for as long as no table changes. */
export function findSlippedMentions({ tables, blocks }: TablesAndText): readonly CellMention[] {
  const [first, ...others] = tables.map(({ table }) => table);
  if (first === undefined) return [];
  const reader = readerOf([first, ...others]);
  const mentions: CellMention[] = [];
  for (const { block, start } of blocks) {
    for (const { number, cell } of reader.read(block)) {
      const placed = tables[cell.table];
      if (placed !== undefined) mentions.push({ span: shiftSpan(number.number.span, start), placed, cell });
    }
  }
  return mentions;
}

const readerOf = rememberingTogether((tables: readonly Table[]) => new MentionReader(tables));

const NONE: readonly FoundMention[] = [];

interface FoundMention {
  readonly number: QuantityClaim;
  readonly cell: PlacedCell;
}

/** Finds what blocks say of some tables, and keeps it for as long as the tables live. */
class MentionReader {
  readonly #tables: readonly Table[];
  readonly #values: NearValues;
  readonly #known = new WeakMap<Block, readonly FoundMention[]>();

  constructor(tables: readonly Table[]) {
    this.#tables = tables;
    this.#values = new NearValues(tables);
  }

  read(block: Block): readonly FoundMention[] {
    // Most blocks beside a long table are its rows.
    if (block.kind === 'table-row') return NONE;
    const known = this.#known.get(block);
    if (known !== undefined) return known;
    const found = block.text.includes('\t')
      ? NONE
      : block.quantities.flatMap(number => this.#find(block, number));
    this.#known.set(block, found);
    return found;
  }

  #find(block: Block, number: QuantityClaim): readonly FoundMention[] {
    const { value, problem } = number.number;
    // Short figures are one slip apart from many others.
    if (value.units < SHORTEST || number.qualifier !== 'exact' || problem !== 'none') return [];
    if (this.#values.has(value)) return [];
    const near = this.#values.near(value);
    if (near.length === 0) return [];
    const sentence = sentenceAround(block, number);
    const cells = near.filter(cell => {
      const table = this.#tables[cell.table];
      return (
        table !== undefined && speaksOf(sentence, { table, cell, digits: tellingDigits(value, cell.value) })
      );
    });
    const [cell] = cells;
    return cell === undefined || cells.some(({ value: other }) => other.units !== cell.value.units)
      ? []
      : [{ number, cell }];
  }
}

const SHORTEST = 100n;
