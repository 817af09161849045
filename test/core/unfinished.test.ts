import assert from 'node:assert/strict';
import { createDocument, findUnfinished } from '../../server/src/core/index';

/** What is left in a text: the kind and the words. */
function left(text: string): readonly string[] {
  const document = createDocument(text);
  return findUnfinished(document).map(
    ({ kind, span }) => `${kind} ${document.text.slice(span.start, span.end)}`,
  );
}

const HEAD = ['ỦY BAN NHÂN DÂN', 'XÃ HÒA AN', '', 'Số: …/KH-UBND', 'Hòa An, ngày … tháng 11 năm 2026', ''];

describe('what a draft is to be filled in with', () => {
  it('are places left open, at any place of a text', () => {
    assert.deepEqual(left('… hộ nghèo.\n\nTổng kinh phí: … đồng, hoàn thành trước ....\n\nKính gửi: ____'), [
      'gap …',
      'gap …',
      'gap ....',
      'gap ____',
    ]);
  });

  it('is not the number and the day of issue, which are given with the signature', () => {
    assert.deepEqual(left([...HEAD, 'KẾ HOẠCH', 'phát triển kinh tế', '', 'Xã có … hộ.'].join('\n')), [
      'gap …',
    ]);
  });

  it('is nothing where dots end a list or a sentence', () => {
    assert.deepEqual(
      left('Trồng tre, nứa, … và chăn nuôi gà, vịt, v.v… Các loại cam, quýt… đều tăng; ngô, khoai, …'),
      ['gap …'],
    );
    assert.deepEqual(left('Trồng tre, nứa, … Chăn nuôi gà, vịt, v.v... Cam, quýt…; ngô, khoai, ….'), []);
  });

  it('is the advice of a template, as it stands or behind a mark', () => {
    assert.deepEqual(left('Nêu kết quả cần đạt được.\n\n- Nêu những việc chưa đạt.\n\nHọ và tên'), [
      'advice Nêu kết quả cần đạt được.',
      'advice Nêu những việc chưa đạt.',
      'advice Họ và tên',
    ]);
  });

  it('is not a sentence that only begins so', () => {
    assert.deepEqual(left('Nêu cao tinh thần trách nhiệm.\n\nHọ và tên: Nguyễn Văn A'), []);
  });

  it('is a short form that means no document', () => {
    assert.deepEqual(left('Thực hiện Nghị định 30 về công tác văn thư.'), ['short-form Nghị định 30']);
  });

  it('is the same in NFD with CRLF, and nothing in an empty text', () => {
    const text = 'Tổng kinh phí: … đồng.\n\nNêu kết quả cần đạt được.\n';
    assert.deepEqual(left(text.replaceAll('\n', '\r\n').normalize('NFD')), left(text));
    assert.deepEqual(left(''), []);
  });
});
