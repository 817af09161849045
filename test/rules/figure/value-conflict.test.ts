import assert from 'node:assert/strict';
import { findingsIn, getOnlyFinding } from '../../helpers/document';
import { textAt } from '../../../server/src/core/index';

const V =
  'Đến ngày 31/12/2024, tổng số đảng viên là 6.102 đồng chí.\n\nTính đến ngày 31/12/2024, tổng số 6.120 đảng viên.';

describe('figure/value-conflict reports', () => {
  for (const [text, ...found] of [
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
  ] as const) {
    it(text, () => {
      assert.deepEqual(
        findingsIn(text),
        found.map(finding => `value-conflict.${finding}`),
      );
    });
  }
});

describe('figure/value-conflict is silent', () => {
  for (const [reason, text] of [
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
  ] as const) {
    it(`${reason}: ${text}`, () => {
      const found = findingsIn(text).filter(finding => finding.startsWith('value-conflict'));
      assert.deepEqual(found, []);
    });
  }
});

describe('figure/value-conflict points at', () => {
  for (const [text, marked, ...related] of [
    [
      'Đến ngày 31/12/2024, tổng số đảng viên là 6.102 đồng chí.\n\nTính đến ngày 31/12/2024, tổng số 6.120 đảng viên.',
      '6.120',
      '6.102',
    ],
  ] as const) {
    it(text, () => {
      const finding = getOnlyFinding(text);
      const places = finding.related.map(({ span }) => textAt(text, span));
      assert.deepEqual([textAt(text, finding.span), ...places], [marked, ...related]);
    });
  }
});

describe('figure/value-conflict in other texts', () => {
  it('reads decomposed letters', () => {
    const text = V.normalize('NFD');
    assert.deepEqual(findingsIn(text), ['value-conflict.conflict information "6.120"']);
  });
});
