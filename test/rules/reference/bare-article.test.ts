import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';

const { findingsIn } = testGroup('reference');

const lines = (...texts: readonly string[]): string => texts.join('\n\n');

function unknownIn(text: string): readonly string[] {
  return findingsIn(text)
    .filter(name => name.startsWith('unknown-provision.'))
    .map(name => name.slice('unknown-provision.'.length).normalize('NFC'));
}

describe('reference/unknown-provision at an article without its document', () => {
  /** A decision of three articles that names no other document. */
  const decision = (sentence: string, first = 'Kiện toàn Ban Chỉ đạo gồm các ông, bà sau.'): string =>
    lines(
      'QUYẾT ĐỊNH',
      'Về việc kiện toàn Ban Chỉ đạo',
      'Căn cứ Luật Tổ chức chính quyền địa phương;',
      `Điều 1. ${first}`,
      `Điều 2. ${sentence}`,
      'Điều 3. Chánh Văn phòng chịu trách nhiệm thi hành Quyết định này.',
    );

  for (const sentence of [
    'Ban Chỉ đạo có nhiệm vụ theo quy định tại Điều 9.',
    'Trưởng ban làm việc theo Điều 4 và Thư ký giúp việc.',
    'Chế độ họp thực hiện như Điều 12.',
    'Ban Chỉ đạo giải thể theo Điều 6 khi xong việc.',
    'Kinh phí bảo đảm theo Điều 5.',
  ]) {
    it(`tells "${sentence}"`, () => {
      const [label = ''] = /Điều \d+/u.exec(sentence) ?? [];
      for (const dress of [
        (text: string) => text,
        (text: string) => text.normalize('NFD'),
        (text: string) => text.replaceAll('\n', '\r\n'),
      ])
        assert.deepEqual(unknownIn(dress(decision(sentence))), [`bare warning "${label}"`]);
      assert.deepEqual(unknownIn(decision(sentence.replace(label, 'Điều 3'))), []);
    });
  }

  for (const [sentence, first] of [
    ['Ban Chỉ đạo có nhiệm vụ theo Điều 128.'],
    ['Ban Chỉ đạo có nhiệm vụ theo khoản 9.'],
    ['Ban Chỉ đạo có nhiệm vụ theo Điều 8 và Điều 9.'],
    ['Ban Chỉ đạo làm việc theo Luật Đất đai; hồ sơ theo Điều 9.'],
    ['Ban Chỉ đạo làm việc theo Điều 9 của Quy chế.'],
    ['Ban Chỉ đạo làm việc theo khoản 2 Điều 9.'],
    ['Ban Chỉ đạo làm việc như “Điều 9”.'],
    ['Hồ sơ theo Điều 9.', 'Ban hành Quy chế làm việc của Ban Chỉ đạo.'],
    ['Hồ sơ theo Điều 9.', 'Kiện toàn Ban Chỉ đạo theo Công văn của Sở Nội vụ.'],
    ['Hồ sơ theo Điều 9.', 'Giao đất theo 15/QĐ-UBND.'],
  ]) {
    it(`but not "${[first ?? [], sentence ?? []].flat().join(' ')}"`, () => {
      assert.deepEqual(unknownIn(decision(sentence ?? '', first)), []);
    });
  }

  it('looks up to ten articles behind the last one', () => {
    const found = (label: number): readonly string[] =>
      unknownIn(decision(`Ban Chỉ đạo có nhiệm vụ theo Điều ${label}.`));
    assert.deepEqual(found(13), ['bare warning "Điều 13"']);
    assert.deepEqual(found(14), []);
  });

  it('is silent among recipients, and where two articles are listed', () => {
    const ofArticles = (recipients: string): string => `${decision('Họp.')}\n\n${recipients}`;
    assert.deepEqual(unknownIn(ofArticles('Người nêu tại Điều 9 thi hành.')), ['bare warning "Điều 9"']);
    for (const mark of ['-', '–', '+', '*', '•', '|', '  -'])
      assert.deepEqual(unknownIn(ofArticles(`${mark} Người nêu tại Điều 9 thi hành.`)), [], mark);
  });

  it('is silent where two texts or an annex may be meant, and above the articles', () => {
    const wrong = decision('Hồ sơ theo Điều 9.');
    for (const text of [
      lines(wrong, 'QUY CHẾ', 'Điều 1. Phạm vi', 'Điều 2. Đối tượng'),
      lines(wrong, 'PHỤ LỤC I', 'Danh mục'),
      lines('Theo Điều 9.', wrong.replace('theo Điều 9', 'đầy đủ')),
    ])
      assert.deepEqual(unknownIn(text), []);
  });
});
