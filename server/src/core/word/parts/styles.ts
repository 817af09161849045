import { XmlScanner } from '../xml/scanner';
import { isOn, numberOf } from './on-off';

/** Which list a paragraph belongs to; null where that is not said here. */
export interface NumberedBy {
  readonly list: number | null;
  /** 0 for the outermost. */
  readonly level: number | null;
}

/** What is read of a style, with what it takes over from those that it is based on. */
export interface WordStyle extends NumberedBy {
  /** The style of a table of contents. */
  readonly isContents: boolean;
  readonly isHidden: boolean;
  /** Whether its letters are shown as capitals; null where nothing says so. */
  readonly isCapitals: boolean | null;
  /** A table style that draws lines. */
  readonly hasBorders: boolean;
}

/** The styles of a document by their ids. */
export class WordStyles {
  readonly #own: ReadonlyMap<string, OwnStyle>;
  readonly #whole = new Map<string, WordStyle>();

  constructor(own: ReadonlyMap<string, OwnStyle>) {
    this.#own = own;
  }

  get(id: string | null): WordStyle {
    return id === null ? PLAIN : this.#get(id, 0);
  }

  /** A style may be based on itself in a broken file: twenty steps are more than any has. */
  #get(id: string, steps: number): WordStyle {
    const known = this.#whole.get(id);
    if (known !== undefined) return known;
    const own = this.#own.get(id);
    if (own === undefined || steps > 20) return PLAIN;
    const base = own.basedOn === null ? PLAIN : this.#get(own.basedOn, steps + 1);
    const whole = {
      list: own.list ?? base.list,
      level: own.level ?? base.level,
      isContents: own.isContents || base.isContents,
      isHidden: own.isHidden || base.isHidden,
      isCapitals: own.isCapitals ?? base.isCapitals,
      hasBorders: own.hasBorders || base.hasBorders,
    };
    this.#whole.set(id, whole);
    return whole;
  }
}

/** What a style says itself. */
export interface OwnStyle extends WordStyle {
  readonly basedOn: string | null;
}

const PLAIN: WordStyle = {
  list: null,
  level: null,
  isContents: false,
  isHidden: false,
  isCapitals: null,
  hasBorders: false,
};

/** Reads the part of styles. */
export function readStyles(xml: string): WordStyles {
  const styles = new Map<string, OwnStyle>();
  const scanner = new XmlScanner(xml);
  for (let event = scanner.next(); event !== 'end'; event = scanner.next()) {
    if (event !== 'open' || scanner.name !== 'w:style') continue;
    const id = scanner.attribute('styleId') ?? '';
    styles.set(id, readStyle(scanner));
  }
  return new WordStyles(styles);
}

type Draft = { -readonly [Key in keyof OwnStyle]: OwnStyle[Key] };

function readStyle(scanner: XmlScanner): OwnStyle {
  const style: Draft = { ...PLAIN, basedOn: null };
  const depth = scanner.depth;
  for (let event = scanner.next(); event !== 'end' && scanner.depth >= depth; event = scanner.next()) {
    if (event === 'open') readProperty(scanner, style);
  }
  return style;
}

function readProperty(scanner: XmlScanner, style: Draft): void {
  switch (scanner.name) {
    case 'w:basedOn':
      style.basedOn = scanner.attribute('val');
      return;
    case 'w:name':
      style.isContents = /^toc \d$/iu.test(scanner.attribute('val') ?? '');
      return;
    case 'w:numId':
      style.list = numberOf(scanner);
      return;
    case 'w:ilvl':
      style.level = numberOf(scanner);
      return;
    case 'w:vanish':
      style.isHidden = isOn(scanner);
      return;
    case 'w:caps':
      style.isCapitals = isOn(scanner);
      return;
    case 'w:insideH':
    case 'w:insideV':
      style.hasBorders ||= drawsLine(scanner);
      return;
    case 'w:tblStylePr':
      scanner.skip();
  }
}

/** True for a border that is seen. */
export function drawsLine(scanner: XmlScanner): boolean {
  return !['nil', 'none', null].includes(scanner.attribute('val'));
}
