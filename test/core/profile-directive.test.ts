import assert from 'node:assert/strict';
import {
  classInForce,
  createDocument,
  resolveSettings,
  RULES,
  textAt,
  type Profile,
} from '../../server/src/core/index';
import { checkText, findingsIn } from '../helpers/document';

const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố: 12/BC-UBND\n\nBÁO CÁO';

/** The class in force and what decided it. */
function classOf(text: string, profile?: Profile, inlineDirectives = true): string {
  const layers = profile === undefined ? [] : [{ profile }];
  const settings = resolveSettings(RULES, layers, { inlineDirectives });
  const { documentClass, origin } = classInForce(createDocument(text), settings);
  return `${documentClass} by ${origin}`;
}

describe('the class of document in force', () => {
  it('is what the letterhead shows, what the settings name, what a directive names, the last strongest', () => {
    const directive = '<!-- vanban-profile union -->';
    assert.equal(classOf(STATE), 'state by national-title');
    assert.equal(classOf(''), 'none by no-letterhead');
    assert.equal(classOf(STATE, 'auto'), 'state by national-title');
    assert.equal(classOf(STATE, 'party'), 'party by settings');
    assert.equal(classOf(`${directive}\n\n${STATE}`), 'union by directive');
    assert.equal(classOf(`<!--vanban-profile union-->\n\n${STATE}`), 'union by directive');
    assert.equal(classOf(`${STATE}\r\n\r\n${directive}`, 'party'), 'union by directive');
    assert.equal(classOf(`${directive}\n\n${STATE}`, 'party', false), 'party by settings');
  });

  it('goes by the letterhead again where a directive says auto', () => {
    assert.equal(classOf(`${STATE}\n\n<!-- vanban-profile auto -->`, 'party'), 'state by national-title');
  });

  it('is named by the first directive that names one; the reason does not matter', () => {
    const second = '<!-- vanban-profile state -->';
    assert.equal(classOf(`<!-- vanban-profile none -- bài báo -->\n\n${second}`), 'none by directive');
    assert.equal(classOf(`<!-- vanban-profile dang -->\n\n${second}`), 'state by directive');
    assert.equal(classOf('<!-- vanban-profiles party -->'), 'none by no-letterhead');
    assert.equal(classOf('<!-- vanban-profile party'), 'none by no-letterhead');
  });
});

describe('a directive that names the class', () => {
  const UNPADDED = 'Bình Minh, ngày 5 tháng 11 năm 2026';

  it('decides which rules of form look at the document', () => {
    const found = (text: string, profile: Profile = 'auto'): readonly string[] =>
      findingsIn(text, { profile }).filter(finding => finding.startsWith('zero-padding'));
    assert.deepEqual(found(UNPADDED), []);
    assert.deepEqual(found(`<!-- vanban-profile state -->\n\n${UNPADDED}`), [
      'zero-padding.padding warning "ngày 5 tháng 11 năm 2026"',
    ]);
    assert.deepEqual(found(`<!-- vanban-profile none -->\n\n${UNPADDED}`, 'state'), []);
  });

  it('is reported as unused where its word is no class', () => {
    const unused = (text: string): readonly (readonly [string, string | null])[] =>
      checkText(text).unusedDirectives.map(({ span, ruleId }) => [textAt(text, span), ruleId]);
    assert.deepEqual(unused('<!-- vanban-profile đảng -- lý do -->\n\nVăn bản.'), [
      ['<!-- vanban-profile đảng -- lý do -->', 'đảng'],
    ]);
    assert.deepEqual(unused('<!-- vanban-profile -->\n\nVăn bản.'), [['<!-- vanban-profile -->', '']]);
    assert.deepEqual(unused('<!-- vanban-profile party -->\n\nVăn bản.'), []);
  });
});
