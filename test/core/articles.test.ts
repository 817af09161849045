import assert from 'node:assert/strict';
import { createDocument, editDocument, textAt } from '../../server/src/core/index';
import type { Article, ArticleOutline, Clause } from '../../server/src/core/structure/articles';
import { articleAt, clauseAt, isQuoted } from '../../server/src/core/structure/find-unit';
import { followsArticle, followsPoint } from '../../server/src/core/block/opening/unit-order';
import { writtenAt } from '../helpers/written';

function outlineOf(text: string): ArticleOutline {
  return createDocument(text).outline.articles;
}

/** The texts of an outline, each as `[quyết định] 1 2(1 2ab) 3!`: clauses and points in brackets, "?" for a doubt, "!" where it amends. */
function textsIn(text: string): readonly string[] {
  return outlineOf(text).texts.map(({ types, articles, isPlain }) =>
    [`[${types.join(', ')}]`, ...articles.map(nameArticle)].join(' ').concat(isPlain ? '' : ' ?'),
  );
}

function nameArticle({ label, clauses, isPlain, amends }: Article): string {
  const inside = clauses.length === 0 ? '' : `(${clauses.map(nameClause).join(' ')})`;
  return `${label}${inside}${isPlain ? '' : '?'}${amends ? '!' : ''}`;
}

function nameClause({ label, points, isPlain }: Clause): string {
  return label + points.map(point => point.label).join('') + (isPlain ? '' : '?');
}

const lines = (...texts: readonly string[]): string => texts.join('\n\n');

describe('the articles of a text', () => {
  const TABLE: readonly (readonly [name: string, text: string, ...outline: string[]])[] = [
    ['no articles', lines('BÁO CÁO', '1. Kết quả', 'a) Nội dung')],
    ['articles alone', lines('Điều 1. Phạm vi', 'Điều 2. Hiệu lực'), '[] 1 2'],
    [
      'clauses and points',
      lines('Điều 1. Hồ sơ', '1. Hồ sơ gồm:', 'a) Đơn;', 'b) Ảnh.', '2. Thời hạn.', 'Điều 2. Hiệu lực'),
      '[] 1(1ab 2) 2',
    ],
    [
      'inserted units',
      lines(
        'Điều 1. A',
        '1. B',
        'a) C',
        'a1) D',
        'b) E',
        '1a. F',
        '2. G',
        'Điều 1a. H',
        'Điều 1b. I',
        'Điều 2. K',
      ),
      '[] 1(1aa1b 1a 2) 1a 1b 2',
    ],
    ['a heading without a stop', lines('Điều 1', 'Nội dung.', 'Điều 2', 'Nội dung.'), '[] 1 2'],
    ['bold marks', lines('**Điều 1.** Phạm vi', '**1.** Nội dung', '## Điều 2. Hiệu lực'), '[] 1(1) 2'],
    ['capitals', lines('ĐIỀU 1: PHẠM VI', 'ĐIỀU 2: HIỆU LỰC'), '[] 1 2'],
    ['the type above', lines('QUY CHẾ', 'Tổ chức và hoạt động', 'Điều 1. Phạm vi'), '[quy chế] 1'],
    [
      'a chapter is no type',
      lines('QUY CHẾ', 'Chương I', 'QUY ĐỊNH CHUNG', 'Điều 1. Phạm vi'),
      '[quy chế] 1',
    ],
    [
      'a decision that issues a regulation',
      lines(
        'QUYẾT ĐỊNH',
        'Điều 1. Ban hành',
        'Điều 2. Hiệu lực',
        'QUY CHẾ',
        'Điều 1. Phạm vi',
        'Điều 2. Cơ cấu',
      ),
      '[quyết định] 1 2',
      '[quy chế] 1 2',
    ],
    [
      'chapters that begin anew, with titles of articles',
      lines('Chương I', 'Điều 1. A', 'Điều 2. B', 'Chương II', 'HỒ SƠ', 'Điều 1. C', 'Điều 2. D'),
      '[] 1 2',
      '[] 1 2',
    ],
    [
      'chapters that begin anew, without',
      lines('Chương I', 'Điều 1', '1. A', 'Chương II', 'HỒ SƠ', 'Điều 1', '1. B', '2. C', 'Điều 2', '1. D'),
      '[] 1(1)',
      '[] 1(1 2) 2(1)',
    ],
    [
      'an article that a line far below a chapter names',
      lines('Chương I', 'Điều 1', '1. A', 'Chương II', 'B', 'C', 'D', 'Điều 1', '1. E'),
      '[] 1(1)?',
    ],
    ['a gap', lines('Điều 1. A', 'Điều 3. B'), '[] 1 3 ?'],
    ['a double', lines('Điều 1. A', 'Điều 2. B', 'Điều 2. C'), '[] 1 2 ?'],
    ['no first article', lines('Điều 4. A', 'Điều 5. B'), '[] 4 5 ?'],
    ['clauses with a gap', lines('Điều 1. A', '1. B', '3. C'), '[] 1(1)?'],
    ['a numbered list in a clause', lines('Điều 1. A', '1. B', '2. C', '1. D', '2. E'), '[] 1(1 2)?'],
    ['points with a gap', lines('Điều 1. A', '1. B', 'a) C', 'c) D'), '[] 1(1a?)'],
    ['a point that a scan has lost', lines('Điều 1. A', '1. B', 'a) C', '©) D'), '[] 1(1a?)'],
    ['a wrapped sentence', 'Điều 1. A\n\nthực hiện theo\nĐiều 113 của Luật Đất đai.\n\nĐiều 2. B', '[] 1 2'],
    ['the end of a wrapped sentence', 'Điều 1. A\n\nthực hiện theo\nĐiều 1.\n\nĐiều 2. B', '[] 1 2'],
    [
      'a cited article with more words behind it',
      'Điều 1. A\n1. Thực hiện theo quy định tại\nĐiều 2. Cụ thể do xã quyết định.\n2. B\nĐiều 2. C',
      '[] 1(1 2) 2',
    ],
    ['codified articles', lines('Điều 1.1.LQ.1. A', '(Điều 1 Luật số 64/2025/QH15)')],
    ['blanks to fill in', lines('Điều 1. A', 'Điều 2......')],
  ];
  for (const [name, text, ...outline] of TABLE) {
    it(name, () => {
      for (const form of [text, text.normalize('NFD'), text.replaceAll('\n', '\r\n')]) {
        const expected = name === 'blanks to fill in' ? ['[] 1'] : outline;
        assert.deepEqual(textsIn(form), expected);
      }
    });
  }
});

describe('articles of another document', () => {
  it('leaves out quoted ones, up to the mark', () => {
    const text = lines(
      'Điều 1. Sửa đổi, bổ sung một số điều của Quy chế làm việc',
      '1. Sửa đổi Điều 8 như sau:',
      '“Điều 8. Kinh phí',
      '1. Nội dung.',
      '2. Nội dung.”',
      '2. Bãi bỏ Điều 9.',
      'Điều 2. Hiệu lực',
    );
    assert.deepEqual(textsIn(text), ['[] 1(1 2)! 2']);
    const outline = outlineOf(text);
    assert.deepEqual(
      outline.quoted.map(span => textAt(text, span)),
      ['“Điều 8. Kinh phí\n\n1. Nội dung.\n\n2. Nội dung.”'],
    );
    assert.equal(isQuoted(outline, text.indexOf('2. Nội dung')), true);
    assert.equal(isQuoted(outline, text.indexOf('2. Bãi bỏ')), false);
  });

  it('follows a quotation that begins inside a paragraph, and straight marks at its start', () => {
    assert.deepEqual(textsIn(lines('Điều 1. A', '1. Sửa như sau: “Điều 5. B', '2. C.”', 'Điều 2. D')), [
      '[] 1(1) 2',
    ]);
    assert.deepEqual(textsIn(lines('Điều 1. A', '1. B', '"2. C', '3. D."', '2. E', 'Điều 2. F')), [
      '[] 1(1 2) 2',
    ]);
  });

  it('leaves out what stands unquoted in an article that amends', () => {
    for (const directive of [
      'Điều 1. Sửa đổi, bổ sung một số điều của Nghị quyết số 12/2024/NQ-HĐND',
      'Điều 1. Khoản 2 Điều 8 được sửa đổi, bổ sung như sau:',
      'Điều 1.\n\nThay cụm từ “xã” bằng cụm từ “phường”.',
    ]) {
      assert.deepEqual(textsIn(lines(directive, 'Điều 8. Kinh phí', 'Điều 8a. B', 'Điều 2. C')), ['[] 1! 2']);
    }
  });

  it('takes words of change about other things as they are', () => {
    for (const title of [
      'Sửa đổi, bổ sung hợp đồng',
      'Bổ sung nhân sự cho xã',
      'Hồ sơ được bổ sung trong 05 ngày',
    ]) {
      assert.deepEqual(textsIn(lines(`Điều 1. ${title}`, 'Điều 2. A')), ['[] 1 2']);
    }
  });

  it('doubts what a quotation that is never closed may have swallowed', () => {
    assert.deepEqual(textsIn(lines('Điều 1. A', '1. Gọi là “xã', '2. B', 'Điều 2. C')), ['[] 1(1)? 2']);
    assert.deepEqual(textsIn(lines('Điều 1. Sửa đổi Điều 8:', '“Điều 8. B', 'Điều 2. C')), ['[] 1?! 2 ?']);
    assert.deepEqual(textsIn(lines('Điều 1. A', '1. Gọi là “xã', '2. B')), ['[] 1(1)?']);
  });
});

describe('annexes', () => {
  const annexesIn = (text: string): readonly string[] =>
    outlineOf(text).annexes.map(({ label, isHeading }) => `${label}${isHeading ? '' : '~'}`);

  it('reads their labels, and tells a heading from a sentence', () => {
    const text = lines(
      'Phụ lục I ban hành kèm theo văn bản này gồm 3 biểu.',
      'PHỤ LỤC I',
      'PHỤ LỤC II DANH MỤC XÃ',
      'Phụ lục III: Biểu mẫu',
      '| PHỤ LỤC IV | |',
      'Phụ lục số 5',
      'PHỤ LỤC',
    );
    for (const form of [text, text.normalize('NFD'), text.replaceAll('\n', '\r\n')]) {
      assert.deepEqual(annexesIn(form), ['I~', 'I', 'II', 'III', 'IV', '5', '']);
    }
  });

  it('ends the last article before them', () => {
    const text = lines('Điều 1. A', '1. B', 'PHỤ LỤC I', '2. C');
    assert.deepEqual(textsIn(text), ['[] 1(1)']);
    assert.equal(articleAt(outlineOf(text), text.indexOf('2. C')), undefined);
  });
});

describe('the unit at a place', () => {
  const text = lines('Mở đầu', 'Điều 1. A', '1. B', '2. C', 'Điều 2. D');
  it('finds the article and the clause', () => {
    for (const form of [text, text.normalize('NFD')]) {
      const document = createDocument(form);
      const outline = document.outline.articles;
      const place = document.source.fromWritten(form.indexOf('2. C') + 3);
      const article = articleAt(outline, place);
      assert.equal(article?.label, '1');
      assert.equal(writtenAt(document, article.span).normalize('NFC'), 'Điều 1');
      assert.equal(clauseAt(article, place)?.label, '2');
      assert.equal(clauseAt(article, article.span.end), undefined);
      assert.equal(articleAt(outline, 0), undefined);
      assert.equal(articleAt(outline, document.text.length)?.label, undefined);
    }
  });

  it('moves with an edit', () => {
    const before = createDocument(text);
    assert.equal(before.outline.articles.texts.length, 1);
    const after = editDocument(before, { span: { start: 0, end: 0 }, text: 'Thêm. ' });
    const [outline] = after.outline.articles.texts;
    assert.deepEqual(
      outline?.articles.map(({ span }) => textAt(after.text, span)),
      ['Điều 1', 'Điều 2'],
    );
  });
});

describe('the order of units', () => {
  it('goes on by one, or with a letter', () => {
    for (const [label, last] of ['2 1', '1a 1', '1b 1a', '2 1b', '10 9', '1đ 1d'].map(pair =>
      pair.split(' '),
    )) {
      assert.equal(followsArticle(label ?? '', last ?? ''), true, `${label} ${last}`);
    }
    for (const [label, last] of ['3 1', '1 1', '1b 1', '2a 1', '1 2'].map(pair => pair.split(' '))) {
      assert.equal(followsArticle(label ?? '', last ?? ''), false, `${label} ${last}`);
    }
  });

  it('takes points by the Vietnamese alphabet', () => {
    for (const [label, last] of ['b a', 'đ d', 'e đ', 'g e', 'k i', 'v u', 'a1 a', 'a2 a1', 'b a2'].map(
      pair => pair.split(' '),
    )) {
      assert.equal(followsPoint(label ?? '', last), true, `${label} ${last}`);
    }
    for (const [label, last] of ['c a', 'e d', 'f e', 'a2 a', 'b1 a'].map(pair => pair.split(' '))) {
      assert.equal(followsPoint(label ?? '', last), false, `${label} ${last}`);
    }
    assert.equal(followsPoint('a', undefined), true);
    assert.equal(followsPoint('b', undefined), false);
  });
});
