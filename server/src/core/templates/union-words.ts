import { isProvincial, provinceOf } from './issuer-name';
import type { NamedIssuer, Words } from './named-issuer';

/** The words for a committee of the Youth Union, of a province, a commune or a school: Hướng dẫn 29-HD/TWĐTN-VP. */
export function unionWords({ name }: NamedIssuer): Words {
  const isProvince = isProvincial(name.unit);
  const union = unionOf(name.body, name.unit);
  const committee = name.unit === 'tỉnh' ? 'Tỉnh ủy' : 'Thành ủy';
  const higher = `Đoàn ${provinceOf(name)?.kind ?? 'tỉnh'}`;
  return [
    ['UNION', union],
    ['UNION_CAPITALS', union.toUpperCase()],
    ['SIGNING', `TM. BAN THƯỜNG VỤ ${union.toUpperCase()}\nBÍ THƯ`],
    [
      'UNION_HIGHER',
      isProvince
        ? 'Ban Bí thư Trung ương Đoàn'
        : `Ban Thường vụ ${name.unit === '' ? 'Đoàn cấp trên' : higher}`,
    ],
    ['UNION_UNITS', isProvince ? 'Các cơ sở Đoàn trực thuộc' : 'Các chi đoàn trực thuộc'],
    [
      'REPORTED_TO',
      isProvince ? `Thường trực ${committee}` : SCHOOL.test(name.body) ? 'Cấp ủy' : 'Thường trực Đảng ủy',
    ],
  ];
}

const SCHOOL = /[Tt]rường /u;

/** "Ban Chấp hành Đoàn xã Tân Lập" → "Đoàn xã"; "Tỉnh đoàn"; "Đoàn trường". */
function unionOf(body: string, unit: string): string {
  if (unit === 'tỉnh') return 'Tỉnh đoàn';
  if (unit === 'thành phố') return 'Thành đoàn';
  if (SCHOOL.test(body)) return 'Đoàn trường';
  return `Đoàn ${unit === '' ? 'cơ sở' : unit}`;
}
