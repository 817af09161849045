import assert from 'node:assert/strict';
import {
  answersToValues,
  fillTemplate,
  findTemplate,
  type CalendarDate,
} from '../../../server/src/core/index';

const MAY_2015: CalendarDate = { day: 7, month: 5, year: 2015 };
const SEPTEMBER_2024: CalendarDate = { day: 9, month: 9, year: 2024 };

function valuesOf(issuer: string | null, date: CalendarDate): ReadonlyMap<string, string> {
  return answersToValues({ issuer, superior: null, place: null, number: null, date });
}

function write(id: string, issuer: string | null, date: CalendarDate): string {
  const template = findTemplate(id);
  assert.ok(template !== undefined, id);
  return fillTemplate(template.body, valuesOf(issuer, date));
}

describe('the form of a Party document', () => {
  it('is that of Hướng dẫn 05-HD/VPTW from 27/5/2026, that of 36-HD/VPTW before', () => {
    const last = write('to-trinh-dang', 'Đảng ủy xã Tân Lập', { day: 26, month: 5, year: 2026 });
    assert.match(last, /^Kính gửi: Ban Thường vụ Tỉnh ủy$/mu);
    assert.match(last, /Nơi nhận:\n- Như trên,\n- Lưu Văn phòng Đảng ủy\./u);
    const first = write('to-trinh-dang', 'Đảng ủy xã Tân Lập', { day: 27, month: 5, year: 2026 });
    assert.match(first, /^Kính trình: Ban Thường vụ Tỉnh ủy$/mu);
    assert.match(first, /Nơi nhận:\n- Như trên;\n- Lưu Văn phòng Đảng ủy\./u);
    assert.doesNotMatch(first, /Kính gửi/u);
  });
});

describe('the bases of a document', () => {
  const LAW_OF_2025 = 'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025';

  it('are those in force on its day, with an issuer or without', () => {
    const rows = [
      [
        { day: 31, month: 12, year: 2015 },
        'Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân ngày 26 tháng 11 năm 2003',
      ],
      [{ day: 1, month: 1, year: 2016 }, 'Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015'],
      [{ day: 15, month: 6, year: 2025 }, 'Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025'],
      [{ day: 16, month: 6, year: 2025 }, LAW_OF_2025],
    ] as const;
    for (const [date, law] of rows) {
      for (const issuer of [null, 'UBND tỉnh Cao Sơn']) {
        const text = write('nghi-quyet-hdnd-ca-biet', issuer, date);
        assert.ok(text.includes(`Căn cứ ${law};\n`), law);
      }
    }
  });

  it('and the term of a council are those of the day', () => {
    const summons = (issuer: string, date: CalendarDate): string =>
      /khóa .*, nhiệm kỳ .*/u.exec(write('giay-trieu-tap', issuer, date))?.[0] ?? '';
    assert.equal(
      summons('HĐND xã Tân Lập', { day: 1, month: 10, year: 2026 }),
      'khóa II, nhiệm kỳ 2026 - 2031',
    );
    assert.equal(
      summons('HĐND xã Tân Lập', { day: 1, month: 10, year: 2025 }),
      'khóa I, nhiệm kỳ 2021 - 2026',
    );
    assert.equal(summons('HĐND tỉnh Cao Sơn', SEPTEMBER_2024), 'khóa …, nhiệm kỳ 2021 - 2026');
    assert.equal(summons('HĐND xã Tân Lập', MAY_2015), 'khóa …, nhiệm kỳ 2011 - 2016');
  });

  it('change with the staff', () => {
    const dated = (issuer: string, date: CalendarDate): string =>
      valuesOf(issuer, date).get('STAFF_BASES') ?? '';
    assert.match(dated('UBND tỉnh Cao Sơn', SEPTEMBER_2024), /138\/2020\/NĐ-CP/u);
    assert.match(dated('UBND tỉnh Cao Sơn', MAY_2015), /24\/2010\/NĐ-CP/u);
    assert.match(dated('Bệnh viện Đa khoa tỉnh Cao Sơn', SEPTEMBER_2024), /15 tháng 11 năm 2010/u);
    assert.match(dated('Công ty cổ phần Cấp nước', MAY_2015), /18 tháng 6 năm 2012/u);
  });
});
