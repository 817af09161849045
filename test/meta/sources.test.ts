import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { isRealDate, RULES, TEMPLATES } from '../../server/src/core/index';
import { assertNoProblems } from '../helpers/problems';

const PAGE = readFileSync(new URL('../../docs/nguon.md', import.meta.url), 'utf8');

/** The rows of the table below a heading, cell by cell. */
function rowsBelow(heading: string): readonly (readonly string[])[] {
  const section = PAGE.split(/^## /mu).find(text => text.startsWith(`${heading}\n`)) ?? '';
  const rows = section.split('\n').filter(line => line.startsWith('|'));
  return rows.slice(2).map(row =>
    row
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  );
}

const REGULATIONS = rowsBelow('Văn bản');
const CONVENTIONS = rowsBelow('Không dựa vào văn bản');

/** "Nghị định số 30/2020/NĐ-CP (căn cứ)": what stands in brackets is told of, not cited. */
function instrumentOf(title: string): string {
  return title.replace(/ \(.*\)$/u, '');
}

function standsThere(id: string, title: string, article: string | null): boolean {
  const isRegulation = REGULATIONS.some(
    ([instrument, place, , rules]) =>
      instrument === instrumentOf(title) &&
      place === (article ?? '–') &&
      rules?.includes(`\`${id}\``) === true,
  );
  return isRegulation || CONVENTIONS.some(([source, rule]) => source === title && rule === `\`${id}\``);
}

describe('the page of sources', () => {
  it('has every source of every rule', () => {
    const missing = RULES.flatMap(({ meta }) =>
      meta.sources
        .filter(({ title, article }) => !standsThere(meta.id, title, article))
        .map(({ title, article }) => `docs/nguon.md lacks ${title}, ${article ?? '–'} for ${meta.id}`),
    );
    assertNoProblems(missing);
  });

  it('names no rule for what it does not rest on', () => {
    const idsOf = (cell: string): readonly string[] => cell.match(/(?<=`)[a-z]+\/[a-z-]+(?=`)/gu) ?? [];
    const strangers = [
      ...REGULATIONS.flatMap(([instrument = '', place = '', , rules = '']) =>
        idsOf(rules).filter(
          id =>
            !RULES.some(
              ({ meta }) =>
                meta.id === id &&
                meta.sources.some(
                  ({ title, article }) => instrumentOf(title) === instrument && (article ?? '–') === place,
                ),
            ),
        ),
      ),
      ...CONVENTIONS.flatMap(([source = '', rules = '']) =>
        idsOf(rules).filter(
          id =>
            !RULES.some(({ meta }) => meta.id === id && meta.sources.some(({ title }) => title === source)),
        ),
      ),
    ];
    assert.deepEqual(strangers, []);
  });

  it('says of each how surely it is known and when it was last looked at', () => {
    for (const [instrument = '', , , , certainty = '', day = ''] of REGULATIONS) {
      assert.ok(['đã đọc', 'đã đọc một phần', 'dẫn lại'].includes(certainty), `${instrument}: ${certainty}`);
      const [date, month, year] = day.split('/').map(Number);
      assert.ok(isRealDate({ day: date ?? 0, month: month ?? 0, year: year ?? 0 }), `${instrument}: ${day}`);
    }
  });

  it('has the symbols of the regulations that templates follow', () => {
    const symbols = TEMPLATES.flatMap(({ sources }) => sources).flatMap(
      source => source.match(/(?<=số )\d[^\s,:;()]*\/[^\s,:;()]+/gu) ?? [],
    );
    assertNoProblems(
      [...new Set(symbols)]
        .filter(symbol => !PAGE.includes(symbol))
        .map(symbol => `docs/nguon.md lacks ${symbol}`),
    );
  });
});
