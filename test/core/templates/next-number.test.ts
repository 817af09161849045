import assert from 'node:assert/strict';
import {
  answersToValues,
  findNextNumber,
  findSeries,
  findTemplate,
  type NumberedDocument,
} from '../../../server/src/core/index';

const DATE = { day: 5, month: 3, year: 2026 };
const OFFICE = 'Ủy ban nhân dân xã Hòa An';

function seriesOf(id: string, issuer: string): string | null {
  const template = findTemplate(id);
  assert.ok(template?.kind === 'document');
  const values = answersToValues({ issuer, superior: null, place: null, number: null, date: DATE });
  return findSeries(template, values, { issuer, date: DATE })?.ending ?? null;
}

describe('the series of a new document', () => {
  it('is its symbol without the number', () => {
    assert.equal(seriesOf('ke-hoach', OFFICE), '/KH-UBND');
    assert.equal(seriesOf('bao-cao-dinh-ky-dang', 'Đảng ủy xã Hòa An'), '-BC/ĐU');
  });
});

function documentOf(symbol: string, year: number, issuer = ''): NumberedDocument {
  return { symbol, date: { day: 2, month: 1, year }, issuer };
}

describe('the next number', () => {
  const next = (ending: string, documents: readonly NumberedDocument[]): string | null =>
    findNextNumber({ ending, issuer: OFFICE, date: DATE }, documents)?.number ?? null;

  it('follows the highest of the year in papers of the state', () => {
    const drafts = [
      documentOf('9/KH-UBND', 2026),
      documentOf('11/KH-UBND', 2026),
      documentOf('240/KH-UBND', 2025),
      documentOf('30/QĐ-UBND', 2026),
    ];
    assert.equal(next('/KH-UBND', drafts), '12');
    assert.deepEqual(findNextNumber({ ending: '/KH-UBND', issuer: OFFICE, date: DATE }, drafts), {
      number: '12',
      last: '11/KH-UBND',
    });
  });

  it('follows the newest document in papers of the Party, which count on into the next year', () => {
    assert.equal(next('-BC/ĐU', [documentOf('410-BC/ĐU', 2024), documentOf('07-BC/ĐU', 2025)]), '08');
  });

  it('has two digits at least', () => {
    assert.equal(next('/KH-UBND', [documentOf('1/KH-UBND', 2026)]), '02');
  });

  it('leaves other offices of the same code alone', () => {
    assert.equal(next('/KH-UBND', [documentOf('11/KH-UBND', 2026, 'Ủy ban nhân dân xã Tân Lập')]), null);
    assert.equal(next('/KH-UBND', [documentOf('11/KH-UBND', 2026, OFFICE.toUpperCase())]), '12');
  });

  it('is none where nothing is known: no document, none of this year, none with a date', () => {
    assert.equal(next('/KH-UBND', []), null);
    assert.equal(next('/KH-UBND', [documentOf('11/KH-UBND', 2025)]), null);
    assert.equal(next('/KH-UBND', [{ symbol: '11/KH-UBND', date: null, issuer: '' }]), null);
  });
});
