import assert from 'node:assert/strict';
import { createRegister } from '../../../server/src/core/index';
import { DRESSES } from '../../helpers/document-variants';
import { namesWithRegister } from '../../helpers/registered-findings';
import { ownRegister, readCentral } from '../../helpers/registers';
import { testGroup } from '../../helpers/rules-under-test';

const { findingsIn } = testGroup('reference');

const ID = 'reference/unregistered';
const OWN = ownRegister('symbol,date\n12-NQ/ĐU,09/01/2026\n45/KH-UBND,\n');

describe(ID, () => {
  for (const { name, wear, marked } of DRESSES) {
    it(`reports a symbol that no line has: ${name}`, () => {
      const text = wear('Xã thực hiện nghị quyết số 21-NQ/ĐU ngày 09/01/2026 của Đảng ủy xã Hòa An.');
      assert.deepEqual(namesWithRegister(text, ID, OWN), [
        `unregistered.unknown information "${marked('21-NQ/ĐU')}"`,
      ]);
    });
  }

  it('reports each document once', () => {
    const text = 'Nghị quyết số 21-NQ/ĐU ngày 09/01/2026; Nghị quyết số 22-NQ/ĐU; Nghị quyết số 21-NQ/ĐU.';
    assert.deepEqual(namesWithRegister(text, ID, OWN), [
      'unregistered.unknown information "21-NQ/ĐU"',
      'unregistered.unknown information "22-NQ/ĐU"',
    ]);
  });

  it('takes one of another term for another document', () => {
    assert.deepEqual(namesWithRegister('Nghị quyết số 12-NQ/ĐU ngày 09/01/2022', ID, OWN), [
      'unregistered.unknown information "12-NQ/ĐU"',
    ]);
  });

  for (const text of [
    'Nghị quyết số 12-NQ/ĐU ngày 09/01/2026 và Kế hoạch số 45/KH-UBND ngày 10/3/2026',
    'Nghị quyết số 12-NQ/ĐU',
    'Số: 77/BC-UBND\n\nNghị quyết số 12-NQ/ĐU',
    '',
  ]) {
    it(`is silent at ${JSON.stringify(text)}`, () => {
      for (const form of ['NFC', 'NFD'] as const)
        assert.deepEqual(namesWithRegister(text.normalize(form), ID, OWN), []);
    });
  }

  it('does not ask the built-in register, and says nothing without one of the user', () => {
    const text = 'Nghị định số 30/2020/NĐ-CP; Nghị quyết số 21-NQ/ĐU';
    const central = createRegister({ builtIn: readCentral(), own: [] });
    assert.deepEqual(namesWithRegister(text, ID, central), []);
    const both = createRegister({ builtIn: readCentral(), own: OWN.find('12-NQ/ĐU') });
    assert.deepEqual(namesWithRegister(text, ID, both), [
      'unregistered.unknown information "30/2020/NĐ-CP"',
      'unregistered.unknown information "21-NQ/ĐU"',
    ]);
  });

  it('is off by default', () => {
    assert.deepEqual(
      findingsIn('Nghị quyết số 21-NQ/ĐU').filter(name => name.startsWith('unregistered')),
      [],
    );
  });
});
