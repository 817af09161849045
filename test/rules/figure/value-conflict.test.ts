import assert from 'node:assert/strict';
import { findingsIn } from '../../helpers/document';
import { tablesOf } from '../../helpers/rule-tables';

const RULE = tablesOf('figure/value-conflict');

const V =
  'Đến ngày 31/12/2024, tổng số đảng viên là 6.102 đồng chí.\n\nTính đến ngày 31/12/2024, tổng số 6.120 đảng viên.';

RULE.reports([
  [
    'Đến ngày 31/12/2024, tổng số đảng viên là 6.102 đồng chí.\n\nTính đến ngày 31/12/2024, tổng số 6.120 đảng viên.',
    'conflict information "6.120"',
  ],
  [
    'Đến ngày 31/12/2024, tổng số đảng viên là 6.102 đồng chí.\r\n\r\nTính đến ngày 31/12/2024, tổng số 6.120 đảng viên.',
    'conflict information "6.120"',
  ],
  [
    'Đến 31/12/2024, tổng số hộ nghèo: 412 hộ; đến 31/12/2024, tổng số hộ nghèo: 421 hộ.',
    'conflict information "421"',
  ],
]);

RULE.isSilent([
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
