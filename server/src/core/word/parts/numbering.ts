import { XmlScanner } from '../xml/scanner';
import { isOn, numberOf } from './on-off';

/** One level of a list. */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** "%1.%2)": %1 stands for the number of the outermost level. */
  readonly pattern: string;
  /** What stands behind the label. */
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** Numbers of outer levels are written in decimals. */
  readonly isLegal: boolean;
  /** The level after which it starts anew, counted from 1; 0 for never; null for any that is further out. */
  readonly restart: number | null;
  /** The style whose paragraphs are of this level. */
  readonly style: string | null;
}

/** A kind of list. */
export interface ListKind {
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** The style of lists that this one is the definition of, or takes its definition from. */
  readonly styleLink: string | null;
  readonly numStyleLink: string | null;
}

/** A list: of which kind, and what is other in it. */
export interface WordList {
  readonly kind: number;
  /** Numbers that levels start from in this list. */
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, ListLevel>;
}

/** The part of numbering of a document. */
export interface Numbering {
  readonly kinds: ReadonlyMap<number, ListKind>;
  readonly lists: ReadonlyMap<number, WordList>;
}

/** Reads the part of numbering (ECMA-376-1, 17.9). */
export function readNumbering(xml: string): Numbering {
  const kinds = new Map<number, ListKind>();
  const lists = new Map<number, WordList>();
  const scanner = new XmlScanner(xml);
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open') continue;
    if (scanner.name === 'w:abstractNum')
      kinds.set(numberOf(scanner, 'abstractNumId') ?? -1, readKind(scanner));
    if (scanner.name === 'w:num') lists.set(numberOf(scanner, 'numId') ?? -1, readList(scanner));
  }
  return { kinds, lists };
}

function readKind(scanner: XmlScanner): ListKind {
  const levels = new Map<number, ListLevel>();
  let styleLink: string | null = null;
  let numStyleLink: string | null = null;
  const { depth } = scanner;
  for (let event = scanner.next(); event !== 'end' && scanner.depth >= depth; event = scanner.next()) {
    if (event !== 'open') continue;
    if (scanner.name === 'w:lvl') setLevel(levels, numberOf(scanner, 'ilvl') ?? 0, readLevel(scanner));
    if (scanner.name === 'w:styleLink') styleLink = scanner.attribute('val');
    if (scanner.name === 'w:numStyleLink') numStyleLink = scanner.attribute('val');
  }
  return { levels, styleLink, numStyleLink };
}

function readList(scanner: XmlScanner): WordList {
  const starts = new Map<number, number>();
  const levels = new Map<number, ListLevel>();
  let kind = -1;
  let level = 0;
  const { depth } = scanner;
  for (let event = scanner.next(); event !== 'end' && scanner.depth >= depth; event = scanner.next()) {
    if (event !== 'open') continue;
    if (scanner.name === 'w:abstractNumId') kind = numberOf(scanner) ?? -1;
    if (scanner.name === 'w:lvlOverride') level = numberOf(scanner, 'ilvl') ?? 0;
    if (scanner.name === 'w:startOverride') starts.set(level, numberOf(scanner) ?? 1);
    if (scanner.name === 'w:lvl') setLevel(levels, level, readLevel(scanner));
  }
  return { kind, starts, levels };
}

/** A list of Word has nine levels; every paragraph of a list looks at them all. */
function setLevel(levels: Map<number, ListLevel>, number: number, level: ListLevel): void {
  if (number >= 0 && number < 9) levels.set(number, level);
}

type Draft = { -readonly [Key in keyof ListLevel]: ListLevel[Key] };

/** A pattern stands before each paragraph of its list. */
const LONGEST_PATTERN = 64;

const FIRST_LEVEL: ListLevel = {
  start: 0,
  format: 'decimal',
  pattern: '',
  suffix: 'tab',
  isLegal: false,
  restart: null,
  style: null,
};

function readLevel(scanner: XmlScanner): ListLevel {
  const level: Draft = { ...FIRST_LEVEL };
  const { depth } = scanner;
  for (let event = scanner.next(); event !== 'end' && scanner.depth >= depth; event = scanner.next()) {
    if (event === 'open') readProperty(scanner, level);
  }
  return level;
}

function readProperty(scanner: XmlScanner, level: Draft): void {
  switch (scanner.name) {
    case 'w:start':
      level.start = numberOf(scanner) ?? 0;
      return;
    case 'w:numFmt':
      level.format = scanner.attribute('val') ?? 'decimal';
      return;
    case 'w:lvlText':
      level.pattern = scanner.attribute('val')?.slice(0, LONGEST_PATTERN) ?? '';
      return;
    case 'w:suff':
      level.suffix = suffixOf(scanner.attribute('val'));
      return;
    case 'w:isLgl':
      level.isLegal = isOn(scanner);
      return;
    case 'w:lvlRestart':
      level.restart = numberOf(scanner);
      return;
    case 'w:pStyle':
      level.style = scanner.attribute('val');
  }
}

function suffixOf(value: string | null): ListLevel['suffix'] {
  return value === 'space' || value === 'nothing' ? value : 'tab';
}
