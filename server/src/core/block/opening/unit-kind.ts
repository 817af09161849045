/** What a unit is. `clause` is an Arabic number right below an article, `arabic` anywhere else. */
export type UnitKind =
  /** Phần: "Phần I", "PHẦN THỨ NHẤT". */
  | 'part'
  /** Chương: "Chương II". */
  | 'chapter'
  /** Mục: "Mục 1". */
  | 'section'
  /** Tiểu mục: "Tiểu mục 2". */
  | 'subsection'
  /** "A.", "B-". */
  | 'letter'
  /** "I.", "II-". */
  | 'roman'
  /** Điều: "Điều 5". */
  | 'article'
  /** Khoản: "1." or "1-" below an article. */
  | 'clause'
  /** "1.", "1-", "1)" elsewhere. */
  | 'arabic'
  /** "1.1.", "2.3.1". */
  | 'decimal'
  /** Điểm: "a)". */
  | 'point'
  /** "(1)". */
  | 'bracketed'
  /** Phụ lục: "PHỤ LỤC III". */
  | 'annex'
  /** A text that the document issues and that is attached: "QUY CHẾ". */
  | 'attachment';

/** What a block can begin by itself: a clause is known by the article above it, an attachment by what surrounds it. */
export type StartKind = Exclude<UnitKind, 'clause' | 'attachment'>;
