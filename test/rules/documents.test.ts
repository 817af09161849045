import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createDocument, createRegister, RULES } from '../../server/src/core/index';
import { judge, nameFinding } from '../helpers/document';
import { readCentral } from '../helpers/registers';

const FOLDER = new URL('../fixtures/documents/', import.meta.url);
const FILES = readdirSync(FOLDER).sort();
const register = createRegister({ builtIn: readCentral(), own: [] });

function findingsIn(text: string): readonly string[] {
  return judge(RULES, text, { register }).findings.map(finding => nameFinding(text, finding));
}

/** Documents of many bodies, types and years, each right in its own form. Their names, places and figures are invented. */
describe('whole right documents', () => {
  it('are of many kinds', () => {
    assert.ok(FILES.length >= 40, `${FILES.length} documents`);
  });

  for (const file of FILES) {
    const text = readFileSync(new URL(file, FOLDER), 'utf8');

    it(`have no finding: ${file}`, () => {
      assert.deepEqual(findingsIn(text), []);
      assert.deepEqual(findingsIn(text.replaceAll('\n', '\r\n')), []);
    });

    it(`have a letterhead that is read: ${file}`, () => {
      assert.notEqual(createDocument(text).outline.classReading.reason, 'no-letterhead');
    });
  }
});
