/** Blocks, one behind the other. */
export const lines = (...texts: readonly string[]): string => texts.join('\n\n');

/** A list whose items are "1. Nội dung", …; labels as they stand. */
export const list = (labels: string): string => lines(...labels.split(' ').map(label => `${label} Nội dung`));

/** Articles "Điều 1. Nội dung", …; numbers as they stand. */
export const articles = (labels: string): string =>
  lines(...labels.split(' ').map(label => `Điều ${label}. Nội dung`));

/** A regulation whose second article has some clauses or points. */
export const inArticle = (labels: string): string =>
  lines('QUY CHẾ', 'Điều 1. Phạm vi', 'Điều 2. Hồ sơ', list(labels), 'Điều 3. Hiệu lực');

/** The ways in which a text may be written. */
export const dresses: readonly ((text: string) => string)[] = [
  (text: string): string => text,
  (text: string): string => text.normalize('NFD'),
  (text: string): string => text.replaceAll('\n', '\r\n'),
  (text: string): string => text.replaceAll('\n\n', '\n'),
];

/** A row with a fault, what is found, and a row near to it without one. */
export const PAIRS: readonly (readonly [wrong: string, found: readonly string[], right: string])[] = [
  [articles('1 2 4'), ['numbering-gap.gap error "Điều 4"'], articles('1 2 3')],
  [articles('1 2 4 5'), ['numbering-gap.gap error "Điều 4"'], articles('1 2 2a 3')],
  [articles('1 2 5 6'), ['numbering-gap.gap error "Điều 5"'], articles('1 2 6 7')],
  [articles('1 2 2 3'), ['duplicate-number.duplicate error "Điều 2"'], articles('1 2 3')],
  [articles('1 2 2 4'), ['duplicate-number.duplicate error "Điều 2"'], articles('1 2 2 8')],
  [inArticle('1. 3. 4.'), ['numbering-gap.gap error "3."'], inArticle('1. 2. 3.')],
  [inArticle('1. 2. 4.'), ['numbering-gap.gap error "4."'], inArticle('1. 4.')],
  [inArticle('1. 3.'), ['numbering-gap.gap-at-end warning "3."'], inArticle('3. 4.')],
  [
    lines('1. A', '2. Có 3 Chi bộ', '4. D', '5. E'),
    ['numbering-gap.gap error "4."'],
    lines('1. A', '2. B', '3 Chi bộ', '4. D', '5. E'),
  ],
  [
    lines('1. A', '2. Các chi bộ đã học tập đầy đủ trong năm, trong đó có', '3 chi bộ', '4. D', '5. E'),
    ['numbering-gap.gap error "4."'],
    lines('1. A', '2. Các chi bộ đã học tập đầy đủ trong năm, trong đó có', '3 Chi bộ', '4. D', '5. E'),
  ],
  [
    lines('(1) A', '(2) B (3 người)', '(4) D', '(5) E'),
    ['numbering-gap.gap error "(4)"'],
    lines('(1) A', '(2) B', '(3 Người ký', '(4) D', '(5) E'),
  ],
  [inArticle('1. 2. 2. 3.'), ['duplicate-number.duplicate error "2."'], inArticle('1. 1. 2. 3.')],
  [inArticle('1. a) b) d) đ)'), ['numbering-gap.gap error "d)"'], inArticle('1. a) b) c) d) đ)')],
  [inArticle('1. a) b) c) d) e)'), ['numbering-gap.gap error "e)"'], inArticle('1. a) b) c) d) đ) e) g)')],
  [list('a) b) c) d) e) f) h) i)'), ['numbering-gap.gap error "h)"'], list('a) b) c) d) e) f) h) k)')],
  [list('a) b) d) e) f) g)'), ['numbering-gap.gap error "d)"'], list('a) b) d) f)')],
  [
    list('a) b) c) d) e) f) f) g)'),
    ['duplicate-number.duplicate error "f)"'],
    list('a) b) c) d) đ) e) a) b)'),
  ],
  [
    list('a) b) c) d) e) f) g) h) i) k)'),
    ['numbering-gap.latin information "e)"'],
    list('a) b) c) d) đ) e) g) h) i) k)'),
  ],
  [
    list('a) b) c) d) e) f) g) h) i) j) l) m)'),
    ['numbering-gap.gap error "l)"'],
    list('a) b) c) d) đ) e) f) g) h) i) k) l) m)'),
  ],
  [inArticle('1. a) b) c) d) e) f)'), ['numbering-gap.latin information "e)"'], inArticle('1. a) a1) b) c)')],
  [
    inArticle('1. a) b) c) d) đ) e) g) h) k) l)'),
    ['numbering-gap.gap error "k)"'],
    inArticle('1. a) b) c) d) đ) e) g) h) i) k) l)'),
  ],
  [inArticle('1. a) b) b) c)'), ['duplicate-number.duplicate error "b)"'], inArticle('1. a) b) 2. a) b) c)')],
  // A row of ten has two faults at most, a shorter one has one.
  [
    articles('1 2 4 5 6 8 9 10 11 12'),
    ['numbering-gap.gap error "Điều 4"', 'numbering-gap.gap error "Điều 8"'],
    articles('1 2 4 5 6 8 9 10 11'),
  ],
  // Two numbers at most are forgotten by a slip.
  [list('1. 2. 3. 6. 7.'), ['numbering-gap.gap error "6."'], list('1. 2. 3. 7. 8.')],
  // At its end a row must be longer to be sure.
  [articles('1 3'), ['numbering-gap.gap error "Điều 3"'], articles('2 4')],
  [inArticle('1. a) b) c) đ)'), ['numbering-gap.gap error "đ)"'], inArticle('1. a) b) c) d)')],
  [inArticle('1. a) b) d)'), ['numbering-gap.gap-at-end warning "d)"'], inArticle('1. a) b) c)')],
  [list('I. II. III. V.'), ['numbering-gap.gap error "V."'], list('I. II. III. IV.')],
  [list('I. II. IV.'), ['numbering-gap.gap-at-end warning "IV."'], list('I. II. V.')],
  [list('I. II. IV. V.'), ['numbering-gap.gap error "IV."'], list('I. II. III. IV.')],
  [list('I. II. II. III.'), ['duplicate-number.duplicate error "II."'], list('I. II. I. II. III.')],
  [list('I- II- IV- V-'), ['numbering-gap.gap error "IV-"'], list('I- 1. 2. II- 1. 2. III- 1.')],
  [list('1. 2. 4. 5.'), ['numbering-gap.gap error "4."'], list('1. 2. 5.')],
  [list('1. 2. 4.'), ['numbering-gap.gap-at-end warning "4."'], list('1. 2. 2013.')],
  [list('1. 2. 3. 5.'), ['numbering-gap.gap-at-end warning "5."'], list('2. 3. 5.')],
  [list('I. III.'), ['numbering-gap.gap-at-end warning "III."'], list('I. IV.')],
  [list('I. 1. 3. II. 1. 2.'), ['numbering-gap.gap-at-end warning "3."'], list('I. 1. 2. II. 3. 4.')],
  [list('1. a) c)'), ['numbering-gap.gap-at-end warning "c)"'], list('1. b) d)')],
  [list('1. 2. 2.'), ['duplicate-number.duplicate-at-end warning "2."'], list('1. 2. 1.')],
  [list('I. 1. 2. 2. II.'), ['duplicate-number.duplicate-at-end warning "2."'], list('I. 1. 1. II.')],
  [list('1. 2. 3. 3.'), ['duplicate-number.duplicate-at-end warning "3."'], list('1. 2. 3. 1.')],
  [list('1. 2. 2. 3.'), ['duplicate-number.duplicate error "2."'], list('1. 2. 1. 2. 3. 3. 4.')],
  [list('(1) (2) (4) (5)'), ['numbering-gap.gap error "(4)"'], list('(1) (2) (4)')],
  [list('(1) (2) (2) (3)'), ['duplicate-number.duplicate error "(2)"'], list('(1) (2) (1) (2)')],
];
