import assert from 'node:assert/strict';
import { dayNumberOf, type RegisterEntry } from '../../../server/src/core/index';
import { readCentral } from '../../helpers/registers';

const entries = readCentral().entries();

/** Farther apart, dates that fall where numbers rise are a slip; numbers are often given before a document is signed. */
const LONGEST_DELAY = 25;

/** Documents of one issuer, type and year by their numbers; laws and resolutions of the National Assembly count apart. */
function seriesOf({ symbol, type }: RegisterEntry): { readonly key: string; readonly number: number } | null {
  const { number, rest } = /^(?<number>\d+)\/(?<rest>(?:19|20)\d\d\/.+)$/u.exec(symbol)?.groups ?? {};
  if (number === undefined || rest === undefined) return null;
  return { key: `${rest} ${type === 'Bộ luật' ? 'Luật' : type}`, number: Number(number) };
}

describe('the data of the built-in register', () => {
  it('has dates that rise with the numbers of one issuer, type and year', () => {
    const series = new Map<string, { number: number; day: number; symbol: string }[]>();
    for (const entry of entries) {
      const place = seriesOf(entry);
      if (place === null || entry.date === null) continue;
      const row = { number: place.number, day: dayNumberOf(entry.date), symbol: entry.symbol };
      series.set(place.key, [...(series.get(place.key) ?? []), row]);
    }
    const broken = [...series.values()].flatMap(rows =>
      rows.flatMap(early =>
        rows
          .filter(late => early.number < late.number && early.day - late.day > LONGEST_DELAY)
          .map(late => `${early.symbol} is later than ${late.symbol}`),
      ),
    );
    assert.deepEqual(broken, []);
  });

  it('has no document that takes effect before it is issued', () => {
    const early = entries.filter(
      ({ date, effective }) =>
        date !== null && effective !== null && dayNumberOf(effective) < dayNumberOf(date),
    );
    assert.deepEqual(
      early.map(({ symbol }) => symbol),
      [],
    );
  });

  it('has titles without their type, without a mark at the end, without slips of recognition', () => {
    const odd = entries.filter(({ type, title, symbol }) => {
      const repeats = type !== '' && title.toLowerCase().startsWith(`${type.toLowerCase()} `);
      // The law on lawyers is called "Luật Luật sư".
      if (repeats && symbol !== '65/2006/QH11') return true;
      return /[.,;:]$/u.test(title) || SLIPS.test(title.normalize('NFC'));
    });
    assert.deepEqual(
      odd.map(({ symbol, title }) => `${symbol} ${title}`),
      [],
    );
  });
});

/** Two marks of tone in a syllable ("đốỉ"), a capital i for an l ("Iúa"), "mốt số". */
const SLIPS =
  /[áàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệóòỏõọốồổỗộớờởỡợúùủũụứừửữự][iouy]?[ỉĩịíì]|(?<!\p{L})I[àáúýưư]|mốt số|\p{Ll}\p{Lu}\p{Ll}{2}/u;
