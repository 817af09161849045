import assert from 'node:assert/strict';
import { createDocument, readTextKind, type TextKind } from '../../server/src/core/index';
import { partyDraft, stateDraft } from '../rules/structure/drafts';

const NEWS =
  'Xuất khẩu điều tăng nhẹ\n\nChế biến điều tại Nhà máy Hòa An. Ảnh: Minh An\n\nTheo Sở, lượng điều tăng 12%.';

const KINDS: readonly (readonly [name: string, text: string, kind: TextKind])[] = [
  ['an empty text', '', 'whole'],
  ['a draft of the state', stateDraft(), 'whole'],
  ['a draft of the Party', partyDraft(), 'whole'],
  ['a gazette by its head', `CÔNG BÁO/Số 128/Ngày 14-03-2025\n\n${stateDraft()}`, 'gazette'],
  ['a page of a gazette', `12 CÔNG BÁO/Số 128/Ngày 14-03-2025\n\n${stateDraft()}`, 'gazette'],
  ['a gazette by its end', `${stateDraft()}\n\n(Xem tiếp Công báo số 129 + 130)`, 'gazette'],
  ['a draft that speaks of the gazette', stateDraft({ body: 'Đăng Công báo số 12./.' }), 'whole'],
  ['a consolidated text by its title', `VĂN BẢN HỢP NHẤT\n\n${stateDraft()}`, 'consolidated'],
  ['by its symbol', stateDraft({ number: 'Số: 07/VBHN-BTC' }), 'consolidated'],
  ['by its symbol in a table', `| BỘ TÀI CHÍNH | CỘNG HÒA |\n| Số: 07/VBHN-BTC | Hà Nội |`, 'consolidated'],
  ['by who certifies it', `${stateDraft()}\n\n| XÁC THỰC VĂN BẢN HỢP NHẤT |`, 'consolidated'],
  [
    'by its amendments',
    'THÔNG TƯ\n\nThông tư số 12/2020/TT-BTC ngày 05/3/2020 có hiệu lực từ ngày 20/4/2020, được sửa đổi, bổ sung bởi:\n\nThông tư số 30/2022/TT-BTC.',
    'consolidated',
  ],
  [
    'by its notes',
    'Điều 1. Phạm vi\n\n[1] Khoản này được sửa đổi theo quy định tại khoản 1 Điều 1 Thông tư số 30/2022/TT-BTC.\n\n[2] Điểm này được bãi bỏ theo quy định tại khoản 2 Điều 1 Thông tư số 30/2022/TT-BTC.',
    'consolidated',
  ],
  ['the codification', 'Chương I\n\nĐiều 41.7.TT.1.9. Thẩm quyền cấp phép\n\nĐiều 9', 'consolidated'],
  ['a draft that cites it', stateDraft({ body: 'Theo Điều 41.7.TT.1.9 của Bộ pháp điển./.' }), 'whole'],
  ['a draft that cites one', stateDraft({ body: 'Theo Văn bản hợp nhất số 07/VBHN-BTC./.' }), 'whole'],
  ['a draft with one such sentence', stateDraft({ body: 'Điều này được thay thế theo Điều 3./.' }), 'whole'],
  ['an extract', stateDraft({ body: 'Giao Văn phòng.\n\n[...]\n\nThực hiện từ hôm nay./.' }), 'extract'],
  ['a draft with a line to write on', stateDraft({ body: 'Ý kiến:\n\n………………………\n\nHết./.' }), 'whole'],
  ['a form by its number', `Mẫu số 01/BC\n\n${stateDraft()}`, 'form'],
  ['a form by its number in brackets', `(Mẫu số 2)\n\nĐƠN ĐỀ NGHỊ`, 'form'],
  [
    'a form by its blanks',
    'ĐƠN ĐỀ NGHỊ\n\nHọ và tên: ……………\n\nNgày sinh: ……………\n\nNơi ở: ...............\n\nĐiện thoại: ________\n\nNội dung: ……………',
    'form',
  ],
  ['a list of contents', 'MỤC LỤC\n\nI ………… 1\n\nII ………… 2\n\nIII ………… 5\n\nIV ………… 9\n\nV ………… 12', 'whole'],
  ['a draft that speaks of a form', stateDraft({ body: 'Báo cáo theo Mẫu số 01./.' }), 'whole'],
  ['news', NEWS, 'news'],
  ['news by its agency', 'Họp báo\n\n(TTXVN) Ngày 05/3/2025, Bộ họp báo.', 'news'],
  ['news by its place', 'Họp báo\n\nChinhphu.vn - Ngày 05/3/2025, Bộ họp báo.', 'news'],
  ['a draft with a picture', stateDraft({ body: 'Hội nghị.\n\nẢnh: Minh An\n\nHết./.' }), 'whole'],
];

describe('the kind of a text', () => {
  for (const [name, text, kind] of KINDS) {
    it(`${name}: ${kind}`, () => {
      for (const form of [text, text.normalize('NFD'), text.replaceAll('\n', '\r\n')])
        assert.equal(readTextKind(createDocument(form)), kind);
    });
  }
});
