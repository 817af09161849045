import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  createChecker,
  createDocument,
  createRegister,
  resolveSettings,
  RULES,
} from '../../server/src/core/index';
import { nameFinding } from '../helpers/document';
import { readCentral } from '../helpers/registers';

const FOLDER = resolve(import.meta.dirname, '../../examples');

/** What each example shows, in the order of its text; drafts that are not named here are clean. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  'bao-cao-dang-uy.vanban': [
    'percent-mismatch.mismatch error "94,02%"',
    'percent-mismatch.truncated warning "79,16%"',
    'number-format.decimal-dot warning "3.2"',
  ],
  'ke-hoach-ubnd.md': [
    'percent-mismatch.truncated-integer information "66%"',
    'percent-mismatch.mismatch error "75,73%"',
    'number-format.comma-grouped warning "1,250,000,000"',
  ],
  'nghi-quyet-hdnd.txt': [
    'percent-mismatch.mismatch error "36,63%"',
    'part-exceeds-whole.part-larger error "54"',
    'percent-mismatch.other-base information "91,23%"',
  ],
  'quyet-dinh-ubnd.vanban': [
    'superseded.replaced warning "Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ"',
    'legal-basis-form.line-end warning "."',
    'year-mismatch.mismatch error "2016"',
    'date-conflict.conflict error "ngày 15 tháng 5 năm 2025"',
    'unknown-provision.article error "Điều 5"',
  ],
};

/** What is found in a draft that stands by itself, with the register that comes with the product. */
function findingsIn(text: string): readonly string[] {
  const register = createRegister({ builtIn: readCentral(), own: [] });
  const result = createChecker(resolveSettings(RULES, [])).check(createDocument(text), {
    surroundings: { register, others: null },
  });
  return result?.findings.map(finding => nameFinding(text, finding)) ?? [];
}

describe('the examples show what their list says', () => {
  for (const name of readdirSync(FOLDER)) {
    it(name, () => {
      assert.deepEqual(findingsIn(readFileSync(join(FOLDER, name), 'utf8')), SHOWN[name] ?? []);
    });
  }

  it('and each that is expected to show something is there', () => {
    assert.deepEqual(
      Object.keys(SHOWN).filter(name => !readdirSync(FOLDER).includes(name)),
      [],
    );
  });
});
