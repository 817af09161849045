import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../../server/src/core/index';
import { MapBuilder, type WrittenMap } from '../../../server/src/core/reading/written-map';

/** What is read as one: where it stands in both texts. The plain form of a map, which looks at each of them. */
interface Unit {
  readonly read: Span;
  readonly written: Span;
}

interface PlainMap {
  readonly units: readonly Unit[];
  readonly readLength: number;
  readonly writtenLength: number;
}

/** What is not read, and then so many units as they are written, or some that are written in others. */
interface Piece {
  readonly gap: number;
  readonly length: number;
  readonly width: number;
}

const PIECES = fc.array(
  fc.record({
    gap: fc.constantFrom(0, 0, 0, 1, 3),
    length: fc.nat(3),
    width: fc.constantFrom(0, 0, 1, 2, 4),
  }),
  { maxLength: 6 },
);
const MADE = fc.record({ pieces: PIECES, tail: fc.constantFrom(0, 0, 2) });

function makeBoth({ pieces, tail }: { readonly pieces: readonly Piece[]; readonly tail: number }): {
  readonly map: WrittenMap;
  readonly plain: PlainMap;
} {
  const builder = new MapBuilder();
  const units: Unit[] = [];
  let [read, written] = [0, 0];
  for (const { gap, length, width } of pieces) {
    written += gap;
    builder.add(length, written, width);
    if (length === 0) continue;
    const step = width === 0 ? 1 : length;
    for (let at = 0; at < length; at += step) {
      const wide = width === 0 ? 1 : width;
      units.push({
        read: { start: read, end: read + step },
        written: { start: written, end: written + wide },
      });
      [read, written] = [read + step, written + wide];
    }
  }
  const writtenLength = written + tail;
  return { map: builder.build(writtenLength), plain: { units, readLength: read, writtenLength } };
}

/** The unit that an offset of the text that is read stands in. */
function unitAt({ units }: PlainMap, offset: number): Unit {
  const unit = units.find(({ read }) => read.start <= offset && offset < read.end);
  assert.ok(unit);
  return unit;
}

function assertSame(map: WrittenMap, plain: PlainMap): void {
  const { units, readLength, writtenLength } = plain;
  assert.deepEqual([map.readLength, map.writtenLength], [readLength, writtenLength]);
  for (let start = 0; start < readLength; start += 1)
    for (let end = start + 1; end <= readLength; end += 1) {
      const written = {
        start: unitAt(plain, start).written.start,
        end: unitAt(plain, end - 1).written.end,
      };
      assert.deepEqual(map.toWritten({ start, end }), written);
      const within = units.filter(({ read }) => read.start < end && read.end > start);
      const isHidden = within.some((unit, index) => {
        const next = within[index + 1];
        return next !== undefined && next.written.start !== unit.written.end;
      });
      assert.equal(map.hidesIn({ start, end }), isHidden, `${start} to ${end}`);
    }
  for (let at = 0; at <= readLength; at += 1) {
    const behind = at === 0 ? 0 : unitAt(plain, at - 1).written.end;
    assert.deepEqual(map.toWritten({ start: at, end: at }), { start: behind, end: behind });
  }
  for (let at = 0; at <= writtenLength; at += 1) {
    const last = units.findLast(({ written }) => written.end <= at);
    assert.equal(map.fromWritten(at), last?.read.end ?? 0, `${at}`);
  }
}

function moved({ read, written }: Unit, readBy: number, writtenBy: number): Unit {
  return {
    read: { start: read.start + readBy, end: read.end + readBy },
    written: { start: written.start + writtenBy, end: written.end + writtenBy },
  };
}

describe('a map of any stretches', () => {
  it('tells of each place what a list of all units tells', () => {
    fc.assert(
      fc.property(MADE, made => {
        const { map, plain } = makeBoth(made);
        assertSame(map, plain);
        const isSame = plain.units.every(
          ({ read, written }) => read.start === written.start && read.end === written.end,
        );
        const isWide = made.pieces.some(({ length, width }) => length > 0 && width > 0);
        if (!isWide) assert.equal(map.isIdentity, isSame && plain.readLength === plain.writtenLength);
        else assert.ok(!map.isIdentity || isSame);
      }),
      { numRuns: 500 },
    );
  });

  it('and so does one in which another stands for a part', () => {
    fc.assert(
      fc.property(MADE, MADE, fc.nat(20), fc.nat(20), (outer, inner, one, other) => {
        const { map, plain } = makeBoth(outer);
        const fresh = makeBoth(inner);
        const { units, writtenLength, readLength } = plain;
        const [from, to] = [one % (units.length + 1), other % (units.length + 1)].sort((a, b) => a - b);
        if (from === undefined || to === undefined) return;
        const [before, behind] = [units.slice(0, from), units.slice(to)];
        const read = {
          start: before.at(-1)?.read.end ?? 0,
          end: behind[0]?.read.start ?? readLength,
        };
        const written = {
          start: before.at(-1)?.written.end ?? 0,
          end: behind[0]?.written.start ?? writtenLength,
        };
        const readBy = fresh.plain.readLength - (read.end - read.start);
        const writtenBy = fresh.plain.writtenLength - (written.end - written.start);
        assertSame(map.splice({ read, written }, fresh.map), {
          units: [
            ...before,
            ...fresh.plain.units.map(unit => moved(unit, read.start, written.start)),
            ...behind.map(unit => moved(unit, readBy, writtenBy)),
          ],
          readLength: readLength + readBy,
          writtenLength: writtenLength + writtenBy,
        });
      }),
      { numRuns: 1000 },
    );
  });
});
