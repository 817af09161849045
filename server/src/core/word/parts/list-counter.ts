import { formatNumber } from './number-format';
import type { ListKind, ListLevel, Numbering, WordList } from './numbering';
import type { NumberedBy, WordStyles } from './styles';

/** Counts the paragraphs of lists, in the order of the document, and gives each the label that Word shows before it. Has a life: one reading. */
export class ListCounter {
  readonly #numbering: Numbering;
  readonly #styles: WordStyles;
  /** The last numbers of each kind of list, level by level: lists of one kind go on counting. */
  readonly #counts = new Map<number, (number | undefined)[]>();
  readonly #started = new Set<string>();
  /** The kinds of lists behind styles of lists. */
  readonly #kindOfStyle = new Map<string, number>();

  constructor(numbering: Numbering, styles: WordStyles) {
    this.#numbering = numbering;
    this.#styles = styles;
    for (const [id, { styleLink }] of numbering.kinds) {
      if (styleLink !== null && !this.#kindOfStyle.has(styleLink)) this.#kindOfStyle.set(styleLink, id);
    }
  }

  /** The label of the next paragraph with its blank, "1.2. "; empty for one that belongs to no list. */
  nextLabel(own: NumberedBy, styleId: string | null): string {
    const style = this.#styles.get(styleId);
    const number = own.list ?? style.list;
    const list = number === null ? undefined : this.#numbering.lists.get(number);
    if (number === null || list === undefined) return '';
    const [kindId, kind] = this.#kindOf(list);
    const level = own.level ?? levelOfStyle(kind, styleId) ?? style.level ?? 0;
    const levels = new Map([...kind.levels, ...list.levels]);
    const shown = levels.get(level);
    if (shown === undefined) return '';
    const counts = this.#counts.get(kindId) ?? [];
    this.#counts.set(kindId, counts);
    this.#startAnew(counts, { number, list }, level);
    count(counts, levels, level);
    const label = labelOf(shown, counts, levels);
    return label === '' || shown.suffix === 'nothing' ? label : `${label} `;
  }

  /** A list whose levels have starts of their own begins with them when it is first met. */
  #startAnew(counts: (number | undefined)[], { number, list }: Numbered, level: number): void {
    const start = list.starts.get(level);
    const key = `${number}:${level}`;
    if (start === undefined || this.#started.has(key)) return;
    this.#started.add(key);
    counts[level] = start - 1;
  }

  /** The kind of a list; one that only names a style of lists has the levels of the kind behind that style. */
  #kindOf({ kind: id }: WordList): readonly [number, ListKind] {
    const kind = this.#numbering.kinds.get(id) ?? NO_KIND;
    const otherId = kind.numStyleLink === null ? undefined : this.#kindOfStyle.get(kind.numStyleLink);
    return otherId === undefined ? [id, kind] : [otherId, this.#numbering.kinds.get(otherId) ?? kind];
  }
}

interface Numbered {
  readonly number: number;
  readonly list: WordList;
}

const NO_KIND: ListKind = { levels: new Map(), styleLink: null, numStyleLink: null };

function levelOfStyle({ levels }: ListKind, styleId: string | null): number | null {
  if (styleId === null) return null;
  for (const [number, { style }] of levels) if (style === styleId) return number;
  return null;
}

type Levels = ReadonlyMap<number, ListLevel>;

/** Counts one more of a level; the levels within it start anew. */
function count(counts: (number | undefined)[], levels: Levels, level: number): void {
  for (let outer = 0; outer < level; outer += 1) counts[outer] ??= levels.get(outer)?.start ?? 1;
  const last = counts[level];
  counts[level] = last === undefined ? (levels.get(level)?.start ?? 1) : last + 1;
  for (let inner = level + 1; inner < counts.length; inner += 1) {
    const restart = levels.get(inner)?.restart ?? null;
    if (restart === null || (restart !== 0 && level < restart)) counts[inner] = undefined;
  }
}

function labelOf(shown: ListLevel, counts: readonly (number | undefined)[], levels: Levels): string {
  if (shown.format === 'bullet') return bulletOf(shown.pattern);
  return shown.pattern.replace(/%([1-9])/gu, (_, digit: string) => {
    const level = Number(digit) - 1;
    const format = levels.get(level)?.format ?? 'decimal';
    return formatNumber(counts[level] ?? 1, shown.isLegal ? 'decimal' : format);
  });
}

/** Bullets of Symbol and Wingdings are letters of private use: each is shown as a bullet. */
function bulletOf(pattern: string): string {
  if (pattern.trim() === '') return '';
  return /^[-+*–—]$/u.test(pattern) ? pattern : '•';
}
