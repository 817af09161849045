import assert from 'node:assert/strict';
import {
  classOf,
  suggestTemplates,
  TEMPLATES,
  type DocumentClass,
  type TemplateSuggestion,
} from '../../../server/src/core/index';
import { assertLinear } from '../../helpers/growth';
import { documentAtCursor } from '../../helpers/cursor';
import { writtenAt } from '../../helpers/written';

const TODAY = { day: 21, month: 11, year: 2026 };
const PARTY_HEAD =
  'ĐẢNG ỦY XÃ HÒA AN\n*\nSố …-BC/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nHòa An, ngày 21 tháng 11 năm 2026\n\n';
const STATE_HEAD =
  'ỦY BAN NHÂN DÂN XÃ HÒA AN\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: …/QĐ-UBND\n\n';
const BASES =
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\nTheo đề nghị của Trưởng phòng.\n\n';

describe('templates for a place', () => {
  it('are whole documents in an empty text, those of the class of the settings first', () => {
    const all = suggestAt('¦');
    assert.ok(all.every(({ template }) => template.kind === 'document'));
    assert.ok(all.length > 30);
    for (const profile of ['party', 'state', 'normative', 'union'] as const)
      assert.equal(suggestAt('\n\n¦\n', profile)[0]?.template.documentClass, profile);
  });

  it('replace what is typed, with marks or without, by name or by prefix', () => {
    for (const typed of ['nghi quyet dai', 'Nghị quyết đại', 'nqdh', 'Nghị quyết đại'.normalize('NFD')]) {
      const marked = `${typed}¦`;
      assert.deepEqual(idsAt(marked), ['nghi-quyet-dai-hoi'], typed);
      assert.equal(replacedAt(marked), typed);
    }
    assert.deepEqual(idsAt('không có mẫu này¦'), []);
  });

  it('are not whole documents above or below a letterhead', () => {
    const columns =
      'ỦY BAN NHÂN DÂN XÃ HÒA AN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: …/QĐ-UBND        Hòa An, ngày 21 tháng 11 năm 2026\n\n';
    for (const head of [STATE_HEAD, columns])
      assert.deepEqual(idsAt(`¦\n${head}QUYẾT ĐỊNH\nVề việc khen thưởng\n`), []);
    assert.equal(idsAt(`${columns}QUYẾT ĐỊNH\nVề việc khen thưởng\n\n¦`)[0], 'can-cu');
    assert.ok(suggestAt(`${STATE_HEAD}QUYẾT ĐỊNH\nVề việc khen thưởng\n\n¦`).every(isSection));
    assert.ok(suggestAt(`${STATE_HEAD}QUYẾT ĐỊNH\nVề việc khen thưởng\n\n${BASES}¦`).every(isSection));
  });

  it('have the legal bases of the class behind the letterhead, and only once', () => {
    const head = `${STATE_HEAD}QUYẾT ĐỊNH\nVề việc khen thưởng\n\n`;
    assert.equal(idsAt(`${head}¦`)[0], 'can-cu');
    assert.ok(!idsAt(`${head}${BASES}¦`).includes('can-cu'));
    assert.equal(idsAt(`${PARTY_HEAD}QUYẾT ĐỊNH\nvề việc khen thưởng\n-----\n\n¦`)[0], 'can-cu-dang');
    assert.equal(
      idsAt(`${STATE_HEAD.replace('…/', '…/2026/')}QUYẾT ĐỊNH\nQuy định mức hỗ trợ\n\n¦`)[0],
      'can-cu-qppl',
    );
    assert.ok(!idsAt(`${head}${BASES}QUYẾT ĐỊNH:\n\nĐiều 1. Khen thưởng\n\n¦`).includes('can-cu'));
  });

  it('are, in a report, the sections that are still missing, in the order of a report', () => {
    const head = `${PARTY_HEAD}BÁO CÁO\nkết quả năm 2026\n-----\n\n`;
    const sections = ['ket-qua-thuc-hien', 'danh-gia-chung', 'phuong-huong-nhiem-vu', 'de-xuat-kien-nghi'];
    assert.deepEqual(missingAt(`${head}¦`), sections);
    const begun = `${head}I- KẾT QUẢ THỰC HIỆN\n\nĐã xong.\n\n¦\n\nII- KIẾN NGHỊ\n\nKhông.\n`;
    assert.deepEqual(missingAt(begun), sections.slice(1, 3));
    assert.ok(!idsAt(begun).includes('ket-qua-thuc-hien'));
    const [first] = suggestAt(begun);
    assert.equal(first?.values.get('SECTION'), 'II-');
  });

  it('leave out the headings of other types, until somebody asks for one by its name', () => {
    const head = `${PARTY_HEAD}KẾ HOẠCH\nvề việc A\n-----\n\nI- MỤC ĐÍCH\n\nA.\n\n`;
    assert.deepEqual(missingAt(`${head}¦`), ['to-chuc-thuc-hien']);
    assert.ok(!idsAt(`${head}¦`).includes('de-xuat-kien-nghi'));
    assert.deepEqual(idsAt(`${head}kiến nghị¦`), ['de-xuat-kien-nghi']);
    const decision = `${STATE_HEAD}QUYẾT ĐỊNH\nVề việc A\n\n${BASES}QUYẾT ĐỊNH:\n\nĐiều 1. A.\n\n¦`;
    assert.deepEqual(idsAt(decision), ['bang-so-lieu', 'cau-so-lieu', 'noi-nhan', 'khoi-ky']);
  });

  it('number a section in the way of the class', () => {
    const [first] = suggestAt(
      `${STATE_HEAD.replace('QĐ', 'KH')}KẾ HOẠCH\nVề việc A\n\nI. MỤC ĐÍCH\n\nA.\n\nto chuc¦`,
    );
    assert.equal(first?.template.id, 'to-chuc-thuc-hien');
    assert.equal(first.values.get('SECTION'), 'II.');
  });

  it('are recipients and signature of the class, each once, and nothing else behind them', () => {
    const body = `${PARTY_HEAD}KẾ HOẠCH\nvề việc A\n-----\n\nI- MỤC ĐÍCH\n\nA.\n\n`;
    assert.deepEqual(
      idsAt(`${body}¦`).filter(id => /noi-nhan|khoi-ky/u.test(id)),
      ['noi-nhan-dang', 'khoi-ky-dang'],
    );
    assert.deepEqual(idsAt(`${body}Nơi nhận:\n- Như trên;\n- Lưu Văn phòng.\n\n¦`), ['khoi-ky-dang']);
    assert.deepEqual(idsAt(`${body}Nơi nhận:\n- Lưu.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\n¦`), []);
    const union = 'ĐOÀN TNCS HỒ CHÍ MINH\n\nKẾ HOẠCH\nVề việc A\n\nI. A\n\n';
    assert.deepEqual(
      idsAt(`${union}¦`).filter(id => /noi-nhan|khoi-ky/u.test(id)),
      ['noi-nhan', 'khoi-ky-doan'],
    );
  });

  it('have topics of the type that no document lacks, until there is one', () => {
    const head = `${STATE_HEAD.replace('QĐ', 'BC')}BÁO CÁO\nKết quả năm 2026\n\nI. KẾT QUẢ\n\nA.\n\n`;
    assert.ok(idsAt(`${head}¦`).includes('van-hanh-hai-cap'));
    assert.ok(!missingAt(`${head}¦`).includes('van-hanh-hai-cap'));
    assert.ok(!idsAt(`${head}¦`).includes('phan-cong-hai-cap'));
    assert.deepEqual(idsAt(`${head}phân công¦`), ['phan-cong-hai-cap']);
    const told = `${head}II. VẬN HÀNH CHÍNH QUYỀN ĐỊA PHƯƠNG 2 CẤP\n\nB.\n\n¦`;
    assert.ok(!idsAt(told).includes('van-hanh-hai-cap'));
  });

  it('are an annex and the blocks of copies behind the signature of a state document alone', () => {
    const body = `${STATE_HEAD}QUYẾT ĐỊNH\nVề việc A\n\n${BASES}QUYẾT ĐỊNH:\n\nĐiều 1. A.\n\n`;
    const closing = 'Nơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\n';
    assert.deepEqual(idsAt(`${body}${closing}¦`), ['phu-luc', 'sao-luc', 'sao-y', 'trich-sao']);
    assert.ok(!idsAt(`${body}¦`).includes('phu-luc'));
  });

  it('of data fit every line of the body, also in a text without a letterhead', () => {
    assert.deepEqual(
      idsAt('Xã có 12 thôn.\n\n¦').filter(id => id.includes('so-lieu')),
      ['bang-so-lieu', 'cau-so-lieu'],
    );
    assert.ok(!idsAt('Xã có 12 thôn.\n\n¦').some(id => /-dang$|noi-nhan|khoi-ky/u.test(id)));
  });

  it('are none inside a sentence, before one, or in the letterhead', () => {
    for (const marked of [
      'Xã có 12 thôn.\nToàn xã có 3 trường, đạt ¦100%.',
      'Xã có 12 thôn.\nToàn xã có 3 trường. ¦',
      'Xã có 12 thôn.\n¦Toàn xã có 3 trường.',
      'Xã có 12 thôn.\n- ¦',
      'ĐẢNG ỦY XÃ HÒA AN\n*\n¦\nĐẢNG CỘNG SẢN VIỆT NAM\n',
    ])
      assert.deepEqual(idsAt(marked), [], marked);
  });

  it('read a text with CRLF and decomposed letters alike', () => {
    const marked = `${PARTY_HEAD}BÁO CÁO\nkết quả năm 2026\n-----\n\nI- KẾT QUẢ\n\nA.\n\n¦\n\nNơi nhận:\n- Lưu.\n`;
    const expected = idsAt(marked);
    assert.equal(expected[0], 'danh-gia-chung');
    assert.deepEqual(idsAt(marked.replaceAll('\n', '\r\n')), expected);
    assert.deepEqual(idsAt(marked.normalize('NFD')), expected);
  });

  it('come in time that grows with a text of 1 MB, of one line or of many', () => {
    assertLinear(30_000, count => {
      const lines = 'Toàn xã có 402/756 hộ tham gia.\n'.repeat(count);
      assert.ok(idsAt(`${lines}¦`).includes('cau-so-lieu'));
    });
    assertLinear(500_000, count => {
      assert.deepEqual(idsAt(`${'a '.repeat(count)}¦`), []);
      assert.ok(idsAt(`${'a '.repeat(count)}\n¦`).includes('cau-so-lieu'));
    });
  });
});

function suggestAt(marked: string, profile: DocumentClass | null = null): readonly TemplateSuggestion[] {
  const { document, offset } = documentAtCursor(marked);
  const documentClass = classOf(document.blocks, profile);
  return suggestTemplates(document, offset, { templates: TEMPLATES, documentClass, today: TODAY });
}

function idsAt(marked: string): readonly string[] {
  return suggestAt(marked).map(({ template }) => template.id);
}

function missingAt(marked: string): readonly string[] {
  return suggestAt(marked).flatMap(({ template, isMissing }) => (isMissing ? [template.id] : []));
}

/** What is written where the first template would stand. */
function replacedAt(marked: string): string {
  const [first] = suggestAt(marked);
  if (first === undefined) throw new Error(`Nothing fits: ${marked}`);
  return writtenAt(documentAtCursor(marked).document, first.span);
}

function isSection({ template }: TemplateSuggestion): boolean {
  return template.kind === 'section';
}
