import type { PlacedBlock } from '../block/placed-block';
import type { Span } from '../text/span';
import type { ArticleFrame } from './article-frame';
import { viewArticles } from './article-view';
import type { ArticleOutline } from './articles';
import { classReadingOf } from './dated-lines';
import type { ClassReading } from './document-class';
import { readHeadings, viewHeadings, type HeadingShapes } from './headings';
import type { FormPart, Headings, Outline, OutlineUnit } from './outline';
import { readArticles } from './read-articles';
import type { ClosingPlace } from './read-closing';
import { readNumberedRuns, type NumberedRun } from './numbered-runs';
import { readForm, type Form } from './read-form';
import { readUnits } from './read-units';
import { rowStretches } from './table/row-runs';
import type { UnitShape } from './unit-shape';
import { startOfBlock, viewUnits } from './unit-view';

/** What of an outline holds for another one of the same shape; null what was not read. */
export interface OutlineShape {
  readonly units: readonly UnitShape[] | null;
  readonly headings: HeadingShapes | null;
  readonly closing: ClosingPlace | null;
  readonly articles: ArticleFrame | null;
  readonly numbered: readonly NumberedRun[] | null;
}

/** An outline that remembers its shape, for the next version of its document. */
export interface ShapedOutline extends Outline {
  readonly shape: OutlineShape;
}

const NO_SHAPE: OutlineShape = { units: null, headings: null, closing: null, articles: null, numbered: null };

/** Reads how a document is built, each part of it on first use and once. Linear in the number of blocks. */
export function readOutline(blocks: readonly PlacedBlock[], known: OutlineShape = NO_SHAPE): ShapedOutline {
  return new LazyOutline(blocks, known);
}

class LazyOutline implements ShapedOutline {
  readonly #blocks: readonly PlacedBlock[];
  readonly #known: OutlineShape;
  #classReading: ClassReading | null = null;
  #form: Form | null = null;
  #shapes: readonly UnitShape[] | null = null;
  #units: readonly OutlineUnit[] | null = null;
  #headingShapes: HeadingShapes | null = null;
  #headings: Headings | null = null;
  #tables: readonly Span[] | null = null;
  #frame: ArticleFrame | null = null;
  #articles: ArticleOutline | null = null;
  #numbered: readonly NumberedRun[] | null = null;

  constructor(blocks: readonly PlacedBlock[], known: OutlineShape) {
    this.#blocks = blocks;
    this.#known = known;
  }

  get classReading(): ClassReading {
    return (this.#classReading ??= classReadingOf(this.#blocks));
  }

  get parts(): readonly FormPart[] {
    return this.#getForm().parts;
  }

  get body(): Span {
    const { firstBlock, closingBlock } = this.#getForm();
    return {
      start: startOfBlock(this.#blocks, firstBlock),
      end: startOfBlock(this.#blocks, closingBlock),
    };
  }

  get units(): readonly OutlineUnit[] {
    return (this.#units ??= viewUnits(this.#getShapes(), this.#blocks));
  }

  get headings(): Headings {
    this.#headingShapes ??= this.#known.headings ?? readHeadings(this.#getShapes(), this.#blocks);
    return (this.#headings ??= viewHeadings(this.#headingShapes, this.#blocks));
  }

  get tables(): readonly Span[] {
    return (this.#tables ??= rowStretches(this.#blocks, this.#getForm().firstBlock));
  }

  get articles(): ArticleOutline {
    return (this.#articles ??= viewArticles(this.#getFrame(), this.#blocks));
  }

  get numbered(): readonly NumberedRun[] {
    return (this.#numbered ??= this.#known.numbered ?? readNumberedRuns(this.#blocks, this.#getFrame()));
  }

  get shape(): OutlineShape {
    const { units, headings, closing, articles, numbered } = this.#known;
    return {
      units: this.#shapes ?? units,
      headings: this.#headingShapes ?? headings,
      closing: this.#form?.closing ?? closing,
      articles: this.#frame ?? articles,
      numbered: this.#numbered ?? numbered,
    };
  }

  #getForm(): Form {
    return (this.#form ??= readForm(this.#blocks, this.#known.closing));
  }

  #getFrame(): ArticleFrame {
    return (this.#frame ??= this.#known.articles ?? readArticles(this.#blocks));
  }

  #getShapes(): readonly UnitShape[] {
    return (this.#shapes ??= this.#known.units ?? readUnits(this.#blocks, this.#getForm(), this.#getFrame()));
  }
}
