import assert from 'node:assert/strict';
import {
  createChecker,
  createDocument,
  createWorkspaceIndex,
  NO_SURROUNDINGS,
  readDraftFacts,
  resolveSettings,
  type WorkspaceIndex,
} from '../../../server/src/core/index';
import type { Texts } from '../../helpers/other-drafts';
import { testGroup } from '../../helpers/rules-under-test';

const { rules } = testGroup('reference');

const CHECKER = createChecker(resolveSettings(rules, []));

/** A folder of drafts that change, come and go. */
class Folder {
  readonly #index: WorkspaceIndex = createWorkspaceIndex({ nameOf: source => source });
  readonly #texts = new Map<string, string>();

  constructor(texts: Texts) {
    for (const [name, text] of Object.entries(texts)) this.write(name, text);
  }

  write(name: string, text: string): void {
    this.#texts.set(name, text);
    this.#index.set(name, readDraftFacts(createDocument(text)));
  }

  remove(name: string): void {
    this.#texts.delete(name);
    this.#index.delete(name);
  }

  /** The drafts that are told of another one, each as "a: date-conflict <- b". */
  told(): readonly string[] {
    return [...this.#texts].flatMap(([name, text]) => {
      const surroundings = { ...NO_SURROUNDINGS, others: this.#index.othersThan(name) };
      const result = CHECKER.check(createDocument(text), { surroundings });
      assert.deepEqual(result?.faults, []);
      return result.findings
        .filter(({ messageId }) => messageId === 'conflict-elsewhere')
        .map(({ ruleId, related: [place] }) => {
          return `${name}: ${ruleId.slice('reference/'.length)} <- ${place?.elsewhere?.name ?? ''}`;
        });
    });
  }
}

const OF_16 = 'Thực hiện Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy.';
const OF_18 = OF_16.replace('16/12', '18/12');
const OF_19 = OF_16.replace('16/12', '19/12');

describe('one draft that says otherwise than several', () => {
  for (const [why, texts, expected] of [
    [
      'one against one: both are told',
      { a: OF_16, b: OF_18 },
      ['a: date-conflict <- b', 'b: date-conflict <- a'],
    ],
    [
      'two against one: no clear majority yet, all are told',
      { a: OF_16, b: OF_16, c: OF_18 },
      ['a: date-conflict <- c', 'b: date-conflict <- c', 'c: date-conflict <- a'],
    ],
    [
      'three against one: two others say the same, the odd one alone is told',
      { a: OF_16, b: OF_16, c: OF_16, d: OF_18 },
      ['d: date-conflict <- a'],
    ],
    [
      'the odd one comes first, and the others are many',
      { a: OF_18, b: OF_16, c: OF_16, d: OF_16, e: OF_16, f: OF_16 },
      ['a: date-conflict <- b'],
    ],
    [
      'three against two: all are told',
      { a: OF_16, b: OF_16, c: OF_16, d: OF_18, e: OF_18 },
      [
        'a: date-conflict <- d',
        'b: date-conflict <- d',
        'c: date-conflict <- d',
        'd: date-conflict <- a',
        'e: date-conflict <- a',
      ],
    ],
    [
      'two against two: all are told',
      { a: OF_16, b: OF_16, c: OF_18, d: OF_18 },
      ['a: date-conflict <- c', 'b: date-conflict <- c', 'c: date-conflict <- a', 'd: date-conflict <- a'],
    ],
    [
      'two drafts that each say something else are no odd one',
      { a: OF_16, b: OF_16, c: OF_16, d: OF_18, e: OF_19 },
      [
        'a: date-conflict <- d',
        'b: date-conflict <- d',
        'c: date-conflict <- d',
        'd: date-conflict <- a',
        'e: date-conflict <- a',
      ],
    ],
    [
      'a draft without a date agrees with nobody',
      { a: OF_16, b: OF_16, c: OF_16.replace(' ngày 16/12/2021', ''), d: OF_18 },
      ['a: date-conflict <- d', 'b: date-conflict <- d', 'd: date-conflict <- a'],
    ],
  ] as const) {
    it(why, () => {
      assert.deepEqual(new Folder(texts).told(), expected);
      for (const form of ['NFC', 'NFD']) {
        const written = Object.entries(texts).map(
          ([name, text]) => [name, `${text.normalize(form)}\r\n`] as const,
        );
        assert.deepEqual(new Folder(Object.fromEntries(written)).told(), expected, form);
      }
    });
  }

  it('counts drafts and not sayings: one that cites in two ways is one', () => {
    const twice = `${OF_16}\n\nTheo Nghị quyết số 23-NQ/TU ngày 16/12/2021 về chuyển đổi số của cơ quan.`;
    assert.deepEqual(new Folder({ a: OF_16, b: twice, c: OF_18 }).told(), [
      'a: date-conflict <- c',
      'b: date-conflict <- c',
      'c: date-conflict <- a',
    ]);
    const oddTwice = twice.replaceAll('16/12', '18/12');
    assert.deepEqual(new Folder({ a: OF_16, b: twice, c: OF_16, d: oddTwice }).told(), [
      'd: date-conflict <- a',
    ]);
  });

  it('tells all where one draft is the document itself, however many cite it otherwise', () => {
    const own = 'Số 23-NQ/TU\n\nBình Minh, ngày 18 tháng 12 năm 2021\n\nNGHỊ QUYẾT\nvề chuyển đổi số';
    assert.deepEqual(new Folder({ a: OF_16, b: OF_16, c: OF_16, own }).told(), [
      'a: date-conflict <- own',
      'b: date-conflict <- own',
      'c: date-conflict <- own',
    ]);
    assert.deepEqual(new Folder({ a: OF_18, b: OF_16, own }).told(), ['b: date-conflict <- own']);
  });

  it('follows drafts that change, come and go', () => {
    const folder = new Folder({ a: OF_16, b: OF_16, c: OF_18 });
    const all = ['a: date-conflict <- c', 'b: date-conflict <- c', 'c: date-conflict <- a'];
    assert.deepEqual(folder.told(), all);
    folder.write('d', OF_16);
    assert.deepEqual(folder.told(), ['c: date-conflict <- a']);
    folder.write('e', `Mở đầu.\n\n${OF_16}`);
    assert.deepEqual(folder.told(), ['c: date-conflict <- a']);
    folder.remove('a');
    assert.deepEqual(folder.told(), ['c: date-conflict <- b']);
    folder.remove('d');
    assert.deepEqual(folder.told(), [
      'b: date-conflict <- c',
      'c: date-conflict <- b',
      'e: date-conflict <- c',
    ]);
    folder.write('c', OF_16);
    assert.deepEqual(folder.told(), []);
  });

  it('holds for types and issuers as well', () => {
    const type = 'Thực hiện Quy định số 37-QĐ/TW ngày 25/10/2021.';
    const odd = type.replace('Quy định', 'Quyết định');
    assert.deepEqual(new Folder({ a: type, b: type, c: type, d: odd }).told(), ['d: type-conflict <- a']);
    assert.deepEqual(new Folder({ a: type, b: type, c: odd, d: odd }).told(), [
      'a: type-conflict <- c',
      'b: type-conflict <- c',
      'c: type-conflict <- a',
      'd: type-conflict <- a',
    ]);
    const issuer = 'Triển khai Chỉ thị số 35-CT/TW ngày 14/6/2024 của Bộ Chính trị.';
    const other = issuer.replace('Bộ Chính trị', 'Ban Bí thư');
    assert.deepEqual(new Folder({ a: issuer, b: issuer, c: issuer, d: other }).told(), [
      'd: issuer-conflict <- a',
    ]);
    assert.deepEqual(new Folder({ a: issuer, b: issuer, c: other }).told(), [
      'a: issuer-conflict <- c',
      'b: issuer-conflict <- c',
      'c: issuer-conflict <- a',
    ]);
  });

  it('does not count another document as one that agrees', () => {
    const type = 'Thực hiện Quy định số 37-QĐ/TW ngày 25/10/2021.';
    const odd = type.replace('Quy định', 'Quyết định');
    const statute = type.replace('Quy định', 'Quy chế');
    const ofOtherTerm = type.replace('2021', '2017');
    assert.deepEqual(new Folder({ a: type, b: statute, c: ofOtherTerm, d: type, e: odd }).told(), [
      'a: type-conflict <- e',
      'd: type-conflict <- e',
      'e: type-conflict <- a',
    ]);
  });
});
