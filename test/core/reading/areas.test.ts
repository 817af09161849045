import assert from 'node:assert/strict';
import { readWritten } from '../../../server/src/core/reading/reading';
import { textAt } from '../../../server/src/core/index';
import { assertReadsLinearly, itLeaves, itReads } from '../../helpers/reading-rows';

describe('reading a comment', () => {
  describe('within a line, with the blanks behind it', () => {
    itReads([
      ['Toàn xã có 45 hộ <!-- hỏi lại thôn --> nghèo.', 'Toàn xã có 45 hộ nghèo.'],
      ['Toàn xã có 45<!-- số cũ: 44 --> hộ.', 'Toàn xã có 45 hộ.'],
      ['(<!-- tên thôn -->Thôn Đông)', '(Thôn Đông)'],
      ['<!-- mở đầu --> Ủy ban nhân dân xã Hòa An báo cáo', 'Ủy ban nhân dân xã Hòa An báo cáo'],
      ['| Thôn Đông | <!-- chờ --> 45 |', '| Thôn Đông | 45 |'],
      ['Có 45 hộ <!-- một\r\n\r\nhai --> nghèo.', 'Có 45 hộ nghèo.'],
      ['Có 45 <!----> hộ.', 'Có 45 hộ.'],
      ['Có 45 hộ <!-- mã `x -->nghèo, `y`.', 'Có 45 hộ nghèo, □.'],
    ]);
  });

  describe('alone on its lines, with them', () => {
    itReads([
      ['Kết quả:\n<!-- bổ sung số liệu -->\nĐạt khá.', 'Kết quả:\nĐạt khá.'],
      ['Kết quả:\r\n  <!-- bổ sung -->\t\r\nĐạt khá.', 'Kết quả:\nĐạt khá.'],
      ['Kết quả:\n<!-- đoạn một\n\nđoạn hai -->\nĐạt khá.', 'Kết quả:\nĐạt khá.'],
      ['Kết quả:\n\n<!-- bổ sung -->\n\nĐạt khá.', 'Kết quả:\n\n\nĐạt khá.'],
      ['Kết quả:\r<!-- bổ sung -->\rĐạt khá.', 'Kết quả:\rĐạt khá.'],
    ]);

    it('also at the ends of the text', () => {
      assert.equal(readWritten('<!-- bản nháp -->\nBÁO CÁO').text, 'BÁO CÁO');
      assert.equal(readWritten('BÁO CÁO\n<!-- hết -->').text, 'BÁO CÁO\n');
      assert.equal(readWritten('<!-- bản nháp -->').text, '');
    });
  });

  it('tells its place, with its marks and without the line', () => {
    const text = 'Kết quả:\n  <!-- một -->  \nCó <!-- hai --> 45 hộ.';
    const { comments, isOpen } = readWritten(text);
    assert.deepEqual(
      comments.map(({ span }) => textAt(text, span)),
      ['<!-- một -->', '<!-- hai -->'],
    );
    assert.equal(isOpen, false);
  });

  it('that is not closed is prose, and tells so', () => {
    for (const text of ['Có 45 hộ <!-- hỏi lại\n\nĐạt 5%.', 'Có <!---> 45 hộ.']) {
      const { text: read, comments, isOpen } = readWritten(text);
      assert.deepEqual([read, comments, isOpen], [text, [], true]);
    }
  });
});

describe('reading code', () => {
  describe('between fences in a list or a quotation', () => {
    itReads([
      ['- ```\n  ls\n  ```\n\nĐạt 5%.', '- \n\nĐạt 5%.'],
      ['1. ~~~\n   ls\n   ~~~\nĐạt 5%.', '1. \nĐạt 5%.'],
      ['> ```\n> Đạt 5%.\n> ```\nĐạt 7%.', '> \nĐạt 7%.'],
    ]);
  });

  describe('in a line', () => {
    itReads([
      ['Gõ `vanban check 5%` tại thư mục.', 'Gõ □ tại thư mục.'],
      ['Gõ ``a`b`` rồi `c`.', 'Gõ □ rồi □.'],
      ['Viết `<!-- ghi chú -->` để chú thích.', 'Viết □ để chú thích.'],
    ]);
    itLeaves(['Dấu ` đứng một mình.', 'Dòng `một\nhai` dòng.', 'Gõ ``a` thôi.', 'Từ ~~~ đến']);
  });

  describe('between fences', () => {
    itReads([
      ['Mẫu:\n```\nĐạt 5.123%\n\n<!-- x\n```\nHết.', 'Mẫu:\n\nHết.'],
      ['Mẫu:\r\n  ~~~ text\r\nĐạt 5.123%\r\n~~~~\r\nHết.', 'Mẫu:\n  \nHết.'],
      ['Mẫu:\n````\n```\n````\nHết.', 'Mẫu:\n\nHết.'],
    ]);

    describe('of three to ten marks, behind at most 40 units', () => {
      const fenced = (lead: string, marks: number): string =>
        `${lead}${'`'.repeat(marks)}\nĐạt 5.123%\n${'`'.repeat(marks)}\nHết.`;
      const quoted = (units: number): string => '> '.repeat(units / 2);
      itReads([
        [fenced('', 3), '\nHết.'],
        [fenced('', 10), '\nHết.'],
        [fenced(quoted(38), 3), `${quoted(38)}\nHết.`],
        ['```\nĐạt 5%\n``` x\n```\nHết.', '\nHết.'],
        ['```\nĐạt 5%\n  > ```  \nHết.', '  \nHết.'],
        ['Xã.\n~~~\nĐạt 5%\n~~~', 'Xã.\n'],
        ['``` a`b\nĐạt 5%', '``` a`b\nĐạt 5%'],
        ['~~~ a`b\nĐạt 5%\n~~~\nHết.', '\nHết.'],
      ]);
      itLeaves([fenced('', 11), fenced('xã ', 3), fenced('-', 3), '~~\nĐạt 5%\n~~\nHết.']);

      it('and no more', () => {
        assert.equal(readWritten(fenced(quoted(40), 3)).text, `${quoted(40)}\nHết.`);
        for (const text of [fenced(quoted(42), 3), `\n${fenced(quoted(40), 3)}`])
          assert.equal(readWritten(text).text, text);
      });
    });

    it('are none where the same mark stands in their line', () => {
      for (const text of ['``` a`', '``` a`\n', '``` `'])
        assert.deepEqual([readWritten(text).text, readWritten(text).isOpen], [text, false]);
    });

    it('that are not closed are prose, and tell so', () => {
      for (const text of ['Mẫu:\n```\nĐạt 5%', 'Mẫu:\n````\nĐạt 5%\n```', '~~~\nĐạt 5%']) {
        const { text: read, isOpen } = readWritten(text);
        assert.deepEqual([read, isOpen], [text, true]);
      }
    });
  });
});

describe('reading areas takes linear time', () => {
  for (const [name, piece] of [
    ['comments that stay open', '<!-- '],
    ['fences that stay open', '~~~ mã\n'],
    ['fences of the other mark', '``` mã\n'],
    ['marks of code that have no other', '` ``\n'],
    ['blanks', '    '],
  ] as const) {
    it(name, () => {
      assertReadsLinearly(length => `${piece.repeat(length / piece.length)}<!-- x -->`);
    });
  }
});

describe('reading elements of code', () => {
  itReads([
    ['Lệnh <code>tăng 3.2%  a</code> và', 'Lệnh □ và'],
    ['Lệnh <pre class="a">a  b</pre> và', 'Lệnh □ và'],
    ['<pre>\nkhá , tốt\n\n`a\n</pre>\nCó 5 hộ.', '\nCó 5 hộ.'],
    ['<PRE>a</PRE>', ''],
    ['<script>\nlet a = 1.5 ; // uỷ  ban\n</script>\nCó 5 hộ.', '\nCó 5 hộ.'],
    ['Trang <style media="print">a { width : 2.5% ; }</style> và', 'Trang □ và'],
  ]);

  itLeaves(['Lệnh <code>a\nb</code> và', 'Thẻ <codex>a</codex>', 'Thẻ <prefix>a', 'Thẻ <styles>a</styles>']);

  it('tells that one is open', () => {
    assert.equal(readWritten('<pre>\nCó 5 hộ.').isOpen, true);
    assert.equal(readWritten('<pre>\nCó 5 hộ.</pre>').isOpen, false);
  });
});
