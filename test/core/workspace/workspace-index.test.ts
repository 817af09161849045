import assert from 'node:assert/strict';
import {
  createDocument,
  createWorkspaceIndex,
  readDraftFacts,
  type WorkspaceIndex,
} from '../../../server/src/core/index';

const cite = (symbol: string, date: string): string => `Nghị quyết số ${symbol} ngày ${date} của Tỉnh ủy.`;
const A = cite('23-NQ/TU', '16/12/2021');
const B = cite('23-NQ/TU', '18/12/2021');

function emptyIndex(
  limits: { readonly maxDrafts?: number; readonly maxSayings?: number } = {},
): WorkspaceIndex {
  return createWorkspaceIndex({ nameOf: source => source.toUpperCase(), ...limits });
}

function put(index: WorkspaceIndex, source: string, text: string): boolean {
  return index.set(source, readDraftFacts(createDocument(text)));
}

/** What the others of a draft say of a symbol, each as `source: day`. */
function told(index: WorkspaceIndex, source: string, symbol = '23-NQ/TU'): readonly string[] {
  return index
    .othersThan(source)
    .find(symbol)
    .map(({ place, date }) => `${place.source}: ${String(date?.day)}`);
}

describe('the index of a workspace', () => {
  it('tells each draft what all others say, and not what it says itself', () => {
    const index = emptyIndex();
    put(index, 'a', A);
    put(index, 'b', B);
    assert.deepEqual(told(index, 'a'), ['b: 18']);
    assert.deepEqual(told(index, 'b'), ['a: 16']);
    assert.deepEqual(told(index, 'c'), ['a: 16', 'b: 18']);
    assert.deepEqual(told(index, 'c', '24-NQ/TU'), []);
  });

  it('tells a saying of many drafts once, by the first of them in the order of their names', () => {
    const forward = emptyIndex();
    const backward = emptyIndex();
    const names = ['a', 'b', 'c', 'd'];
    for (const name of names) put(forward, name, A);
    for (const name of [...names].reverse()) put(backward, name, A);
    for (const index of [forward, backward]) {
      assert.deepEqual(told(index, 'x'), ['a: 16']);
      assert.deepEqual(told(index, 'a'), ['b: 16']);
      assert.deepEqual(told(index, 'b'), ['a: 16']);
    }
  });

  it('tells one draft that says something from several, whoever came first', () => {
    const answer = (index: WorkspaceIndex, source: string): readonly (readonly number[])[] =>
      index
        .othersThan(source)
        .find('23-NQ/TU')
        .map(({ drafts }) => drafts);
    const texts = { a: A, b: `${A} ${B}`, c: A, d: A, e: B };
    for (const names of [Object.entries(texts), Object.entries(texts).reverse()]) {
      const index = emptyIndex();
      for (const [name, text] of names) put(index, name, text);
      assert.deepEqual(answer(index, 'x'), [
        [0, 1],
        [1, 2],
      ]);
      assert.deepEqual(answer(index, 'a'), [
        [0, 1],
        [0, 2],
      ]);
      assert.deepEqual(answer(index, 'b'), [[0, 1], [2]]);
      const before = JSON.stringify(index.othersThan('a').find('23-NQ/TU'));
      put(index, 'f', A);
      assert.equal(JSON.stringify(index.othersThan('a').find('23-NQ/TU')), before);
      index.delete('e');
      assert.deepEqual(answer(index, 'a'), [[0, 1], [0]]);
      put(index, 'b', A);
      assert.deepEqual(answer(index, 'a'), [[0, 1]]);
    }
  });

  it('sorts addresses by their paths, so that all hosts tell of the same draft', () => {
    const index = createWorkspaceIndex({ nameOf: source => source, pathOf: decodeURI });
    const names = ['z', 'ă', 'a b', 'a!'].map(encodeURI);
    for (const name of names) put(index, name, A);
    assert.deepEqual(told(index, 'x'), ['a%20b: 16']);
    assert.deepEqual(index.draftsCiting('23-NQ/TU').map(decodeURI), ['a b', 'a!', 'z', 'ă']);
  });

  it('gives places with line, column and the name that people know the draft by', () => {
    const index = emptyIndex();
    put(index, 'b.txt', `Mở đầu.\n\nTheo ${B}`);
    const [other] = index.othersThan('a').find('23-NQ/TU');
    assert.deepEqual(other?.place, {
      source: 'b.txt',
      name: 'B.TXT',
      span: { start: 14, end: 14 + B.length - 1 },
      line: 3,
      column: 6,
      endLine: 3,
      endColumn: 6 + B.length - 1,
    });
  });

  it('forgets a draft that is gone or says something else', () => {
    const index = emptyIndex();
    put(index, 'a', A);
    put(index, 'b', B);
    put(index, 'b', cite('24-NQ/TU', '18/12/2021'));
    assert.deepEqual(told(index, 'a'), []);
    assert.deepEqual(told(index, 'a', '24-NQ/TU'), ['b: 18']);
    index.delete('b');
    index.delete('unknown');
    assert.deepEqual(told(index, 'a', '24-NQ/TU'), []);
    assert.deepEqual(index.sources(), ['a']);
  });

  it('has a new version only when a draft says something else', () => {
    const index = emptyIndex();
    put(index, 'a', A);
    const before = index.version;
    const revision = index.revisionOf('23-NQ/TU');
    put(index, 'a', `Một dòng mới.\n\n${A}`);
    assert.equal(index.version, before);
    assert.equal(index.revisionOf('23-NQ/TU'), revision);
    assert.equal(index.othersThan('x').find('23-NQ/TU')[0]?.place.line, 3);
    put(index, 'a', B);
    assert.ok(index.version > before);
    assert.notEqual(index.revisionOf('23-NQ/TU'), revision);
    const after = index.version;
    put(index, 'b', 'Không viện dẫn gì.');
    index.delete('b');
    assert.equal(index.version, after);
  });

  it('has a new revision only of the symbols of which something else is said', () => {
    const index = emptyIndex();
    put(index, 'a', `${A}\n\n${cite('24-NQ/TU', '05/3/2022')}`);
    const kept = index.revisionOf('23-NQ/TU');
    const changed = index.revisionOf('24-NQ/TU');
    put(index, 'a', `${A}\n\n${cite('24-NQ/TU', '06/3/2022')}`);
    assert.equal(index.revisionOf('23-NQ/TU'), kept);
    assert.notEqual(index.revisionOf('24-NQ/TU'), changed);
  });

  it('never gives an old revision to a symbol that went and came back', () => {
    const index = emptyIndex();
    put(index, 'a', A);
    const seen = index.revisionOf('23-NQ/TU');
    index.delete('a');
    assert.notEqual(index.revisionOf('23-NQ/TU'), seen);
    put(index, 'a', A);
    assert.notEqual(index.revisionOf('23-NQ/TU'), seen);
  });

  it('names the drafts that cite a symbol, and the one that has it', () => {
    const index = emptyIndex();
    put(index, 'c', B);
    put(index, 'a', A);
    put(index, 'own', 'Số 23-NQ/TU\n\nBình Minh, ngày 16 tháng 12 năm 2021\n\nNGHỊ QUYẾT');
    assert.deepEqual(index.draftsCiting('23-NQ/TU'), ['a', 'c', 'own']);
    assert.deepEqual(index.draftsCiting('25-NQ/TU'), []);
    assert.deepEqual(
      index.identities().map(({ source, name, symbol }) => [source, name, symbol]),
      [['own', 'OWN', '23-NQ/TU']],
    );
  });

  it('keeps totals beside citations, and changes of either are told by topic', () => {
    const index = emptyIndex();
    const topic = '31/12/2024 | đảng viên | toàn tỉnh | ';
    const total = (value: string): string => `Đến 31/12/2024, toàn tỉnh có ${value} đảng viên.`;
    const totals = (source: string): readonly string[] =>
      index
        .othersThan(source)
        .findTotals(topic)
        .map(({ written, drafts, place }) => `${place.source}: ${written} [${drafts.join()}]`);
    put(index, 'a', total('6.102'));
    put(index, 'b', total('6.120'));
    put(index, 'c', `${A}\n\n${total('6102')}`);
    assert.deepEqual(totals('x'), ['a: 6.102 [0,1]', 'b: 6.120 [2]']);
    assert.deepEqual(totals('a'), ['c: 6102 [0]', 'b: 6.120 [1]']);
    assert.deepEqual(index.symbols(), ['23-NQ/TU']);
    const revisions = (): readonly number[] => [topic, '23-NQ/TU'].map(each => index.revisionOf(each));
    const [ofTotal, ofSymbol] = revisions();
    const { version } = index;
    put(index, 'c', `Mở đầu.\n\n${A}\n\n${total('6.102')}`);
    assert.deepEqual([...revisions(), index.version], [ofTotal, ofSymbol, version]);
    put(index, 'c', `${A}\n\n${total('6.201')}`);
    assert.notEqual(index.revisionOf(topic), ofTotal);
    assert.equal(index.revisionOf('23-NQ/TU'), ofSymbol);
    assert.ok(index.version > version);
    for (const source of ['a', 'b', 'c']) index.delete(source);
    assert.deepEqual(totals('x'), []);
    assert.deepEqual(index.symbols(), []);
  });

  it('counts totals to its limit of sayings', () => {
    const index = emptyIndex({ maxSayings: 1 });
    const both = `${A}\n\nĐến 31/12/2024, toàn tỉnh có 6.102 đảng viên.`;
    assert.equal(put(index, 'a', both), false);
    assert.equal(put(index, 'b', A), true);
    index.delete('b');
    assert.equal(put(index, 'c', 'Đến 31/12/2024, toàn tỉnh có 6.102 đảng viên.'), true);
  });

  it('leaves out what goes beyond its limits, and takes it when there is room again', () => {
    const index = emptyIndex({ maxDrafts: 2, maxSayings: 3 });
    assert.equal(put(index, 'a', A), true);
    assert.equal(
      put(index, 'b', `${A}\n\n${cite('24-NQ/TU', '05/3/2022')}\n\n${cite('25-NQ/TU', '05/3/2022')}`),
      false,
    );
    assert.equal(index.leftOut, 1);
    assert.equal(put(index, 'b', B), true);
    assert.equal(index.leftOut, 0);
    assert.equal(put(index, 'c', B), false);
    assert.deepEqual(index.sources(), ['a', 'b']);
    index.delete('a');
    assert.equal(put(index, 'c', B), true);
    assert.equal(index.leftOut, 0);
  });
});
