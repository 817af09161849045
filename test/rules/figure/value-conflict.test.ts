import assert from 'node:assert/strict';
import { findingsIn } from '../../helpers/document';
import { tablesOf } from '../../helpers/rule-tables';

const RULE = tablesOf('figure/value-conflict');

const V =
  'Đến ngày 31/12/2024, tổng số đảng viên là 6.102 đồng chí.\n\nTính đến ngày 31/12/2024, tổng số 6.120 đảng viên.';

RULE.reports([
  ['Đến 31/12/2024, tổng số hộ là 100.\n\nĐến 31/12/2024, tổng số hộ là 101.', 'conflict information "101"'],
  [
    'Đến ngày 31/12/2024, tổng số đảng viên là 6.102 đồng chí.\n\nTính đến ngày 31/12/2024, tổng số 6.120 đảng viên.',
    'conflict information "6.120"',
  ],
  [
    'Đến ngày 31/12/2024, tổng số đảng viên là 6.102 đồng chí.\r\n\r\nTính đến ngày 31/12/2024, tổng số 6.120 đảng viên.',
    'conflict information "6.120"',
  ],
  [
    'Đến 31/12/2024, Đảng bộ có 6.102 đảng viên.\n\nTổng số đảng viên của Đảng bộ (tính đến ngày 31/12/2024): 6.120.',
    'conflict information "6.120"',
  ],
  [
    'Tính đến 31/12/2024, toàn tỉnh có 1.204 hộ nghèo.\n\nTổng số hộ nghèo toàn tỉnh tính đến 31/12/2024 là 1.304 hộ.',
    'conflict information "1.304"',
  ],
  [
    'Đến 31/12/2024, tổng số hộ là 612.\n\nĐến 31/12/2024, tổng số hộ là 621.\n\nĐến 31/12/2024, tổng số hộ là 613.',
    'conflict information "621"',
    'conflict information "613"',
  ],
  [
    'Đến 31/12/2024, tổng số hộ nghèo: 412 hộ; đến 31/12/2024, tổng số hộ nghèo: 421 hộ.',
    'conflict information "421"',
  ],
]);

RULE.isSilent([
  ['small counts', 'Đến 31/12/2024, tổng số hộ là 99.\n\nĐến 31/12/2024, tổng số hộ là 98.'],
  [
    'the same value',
    'Đến ngày 31/12/2024, tổng số đảng viên là 6.102.\n\nĐến ngày 31/12/2024, tổng số đảng viên là 6.102.',
  ],
  [
    'another day',
    'Đến ngày 31/12/2024, tổng số đảng viên là 6.102.\n\nĐến ngày 30/6/2025, tổng số đảng viên là 6.120.',
  ],
  [
    'another name',
    'Đến ngày 31/12/2024, tổng số đảng viên là 6.102.\n\nĐến ngày 31/12/2024, tổng số hội viên là 6.120.',
  ],
  [
    'another unit of its own',
    'Đến ngày 31/12/2024, xã Hòa An có tổng số đảng viên là 612.\n\nĐến ngày 31/12/2024, xã Bình Minh có tổng số đảng viên là 534.',
  ],
  [
    'another unit, one slip apart',
    'Đến 31/12/2024, xã Hòa An có tổng số đảng viên là 612.\n\nĐến 31/12/2024, xã Bình Minh có tổng số đảng viên là 621.',
  ],
  [
    'another unit before the day',
    'Xã Hòa An: Đến 31/12/2024, tổng số đảng viên là 612.\n\nXã Bình Minh: Đến 31/12/2024, tổng số đảng viên là 621.',
  ],
  [
    'another unit that has',
    'Đến 31/12/2024, xã Hòa An có 612 đảng viên.\n\nĐến 31/12/2024, xã Bình Minh có 621 đảng viên.',
  ],
  [
    'a subset',
    'Đến 31/12/2024, toàn tỉnh có 6.102 đảng viên, trong đó đảng viên nữ 6.120.\n\nĐến 31/12/2024, toàn tỉnh có 6.120 đảng viên nữ.',
  ],
  [
    'a subset that a clause tells',
    'Đến 31/12/2024, toàn tỉnh có 612 hồ sơ.\n\nĐến 31/12/2024, toàn tỉnh có 621 hồ sơ đã giải quyết.',
  ],
  ['an aim', 'Đến 31/12/2025, toàn tỉnh có 612 xã.\n\nPhấn đấu đến 31/12/2025, toàn tỉnh có 621 xã.'],
  [
    'not one slip apart',
    'Đến 31/12/2024, tổng số đảng viên là 6.102.\n\nĐến 31/12/2024, tổng số đảng viên là 6.021.',
  ],
  [
    'a total of several bodies: one value is no slip of the others',
    'Đến 31/12/2024, tổng số hộ là 612.\n\nĐến 31/12/2024, tổng số hộ là 621.\n\nĐến 31/12/2024, tổng số hộ là 534.',
  ],
  ['two digits', 'Đến 31/12/2024, tổng số chi bộ là 12.\n\nĐến 31/12/2024, tổng số chi bộ là 21.'],
  [
    'another number of decimals',
    'Đến 31/12/2024, tổng số nợ là 61,02 tỷ đồng.\n\nĐến 31/12/2024, tổng số nợ là 6.120 tỷ đồng.',
  ],
  ['no day', 'Tổng số đảng viên là 6.102.\n\nTổng số đảng viên là 6.120.'],
  [
    'approximate',
    'Đến ngày 31/12/2024, tổng số đảng viên là 6.102.\n\nĐến ngày 31/12/2024, tổng số đảng viên là gần 6.120.',
  ],
  ['nothing', ''],
]);

RULE.pointsAt([
  [
    'Đến ngày 31/12/2024, tổng số đảng viên là 6.102 đồng chí.\n\nTính đến ngày 31/12/2024, tổng số 6.120 đảng viên.',
    '6.120',
    '6.102',
  ],
]);

describe('figure/value-conflict in other texts', () => {
  it('reads decomposed letters', () => {
    const text = V.normalize('NFD');
    assert.deepEqual(findingsIn(text), ['value-conflict.conflict information "6.120"']);
  });
});
