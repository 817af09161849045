import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';
import { stateDraft } from './drafts';

const { findingsIn, repairsOf } = testGroup('structure');

/** Places that were left blank, and where a draft has others like them. */
const BLANKS: readonly (readonly [name: string, text: string, ...findings: readonly string[]])[] = [
  ['before what is counted', blankIn('Xã có … hộ nghèo'), 'left warning "…"'],
  ['before what nobody counts', blankIn('Xã có … bạn đến dự')],
  ['before “phần trăm”', blankIn('Xã đạt … phần trăm kế hoạch'), 'left warning "…"'],
  ['as crosses before money', blankIn('Xã đạt XX triệu đồng'), 'left warning "XX"'],
  ['as crosses before what is counted by two words', blankIn('Xã có XX hồ sơ'), 'left warning "XX"'],
  ['a century', blankIn('Thế kỷ XX người ta họp')],
  ['a number before what is counted', blankIn('Đại hội khóa XX hồ sơ')],
  [
    'a whole date',
    blankIn('Xã họp ngày … tháng … năm 2026 tại thôn'),
    'left warning "ngày … tháng … năm 2026"',
  ],
  ['a bracket alone', blankIn('Xã họp [ ] tại thôn'), 'left warning "[ ]"'],
  ['one of two boxes', blankIn('Xã họp [ ] và [ ] tại thôn')],
  ['above the letterhead', `${blankIn('Xã có … hộ nghèo', '')}\n\n${stateDraft()}`],
  ['behind signature and recipients', `${stateDraft()}\n\n${blankIn('Xã có … hộ nghèo', '')}`],
  ['among “Họ và tên” of recipients', blankIn('Xã có … hộ nghèo', '- Họ và tên;'), 'left warning "…"'],
];

/** A draft with some words in its body, and one more among its recipients; the body alone where that is empty. */
function blankIn(words: string, recipient = '- Các thôn;'): string {
  const body = `${words}, giao Văn phòng chuẩn bị hội nghị theo kế hoạch đã được duyệt./.`;
  return recipient === '' ? body : stateDraft({ body, recipients: `Nơi nhận:\n${recipient}\n- Lưu: VT.` });
}

describe('a place that is still to be filled in', () => {
  for (const [name, text, ...findings] of BLANKS) {
    it(name, () => {
      assert.deepEqual(
        findingsIn(text),
        findings.map(found => `placeholder-left.${found}`),
      );
    });
  }

  it('is none before anybody signs', () => {
    const sign = 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nHọ và tên';
    assert.deepEqual(
      findingsIn(stateDraft({ sign, body: 'Xã có … hộ nghèo, giao Văn phòng chuẩn bị./.' })),
      [],
    );
  });

  it('that is a note is taken away with the blank before it', () => {
    for (const [wrong, right] of [
      ['Xã họp (ghi rõ), rồi về', 'Xã họp, rồi về'],
      ['Xã họp(ghi rõ), rồi về', 'Xã họp, rồi về'],
      ['(ghi rõ) Xã họp, rồi về', ' Xã họp, rồi về'],
    ] as const)
      assert.deepEqual(
        repairsOf(blankIn(wrong)).map(({ text }) => text),
        [blankIn(right)],
      );
  });
});
