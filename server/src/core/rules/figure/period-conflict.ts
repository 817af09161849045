import { compareDecimals } from '../../arithmetic/decimal';
import type { DocumentModel } from '../../document/document';
import type { OtherDrafts, ToldTotal } from '../../references/others';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt } from '../../rule/finding';
import { placeElsewhere } from '../../rule/place-elsewhere';
import type { DocumentRuleContext, FindingOf } from '../../rule/rule';
import { convention } from '../../rule/sources';
import { collectPeriodFigures, type PeriodFigure } from '../../structure/period-figures';
import { showPeriod } from '../../structure/report-period';
import { textAt } from '../../text/span';
import { nameOfRow } from './table-names';

const meta = describeRule({
  id: 'figure/period-conflict',
  since: '0.1.0',
  title: {
    vi: 'Số liệu của một kỳ trong bảng khác với báo cáo khác',
    en: 'A figure of one period that the table of another draft gives otherwise',
  },
  severity: 'information',
  enabledByDefault: false,
  needs: ['number'],
  messages: {
    'conflict-elsewhere': {
      vi: '“{row}” của {period} ghi {written} ở đây, nhưng {file} ghi {other}. Cần đối chiếu với số liệu gốc.',
      en: '“{row}” of {period} is given as {written} here, but as {other} in {file}. Check the original figure.',
    },
  },
  notes: {
    elsewhere: { vi: 'Chỗ ghi {other} trong {file}', en: 'Where {file} has {other}' },
  },
  sources: [
    convention('Nhất quán giữa các báo cáo: số “kỳ trước” của báo cáo này là số “kỳ này” của báo cáo trước'),
  ],
});

type Found = FindingOf<typeof meta>;

/** Holds the figures of tables whose columns name a period against those that other drafts give of it. */
export const periodConflict = documentRule(meta, checkDocument, { reads: ['others'] });

/** So many figures must agree that two tables are of one kind, and so many for each that does not. */
const FEWEST_AGREEING = 3;
const AGREEING_FOR_EACH = 3;

/** A figure that other drafts give too, and each value that they give it. */
interface Told {
  readonly figure: PeriodFigure;
  readonly values: readonly ToldTotal[];
}

function* checkDocument(
  document: DocumentModel,
  { surroundings: { others } }: DocumentRuleContext,
): Iterable<Found> {
  if (others === null) return;
  for (const told of groupByTable(toldElsewhere(document, others))) {
    const differing = told.filter(one => !agrees(one));
    const agreeing = told.length - differing.length;
    if (agreeing < FEWEST_AGREEING || agreeing < AGREEING_FOR_EACH * differing.length) continue;
    for (const { figure, values } of differing) {
      const [other] = values;
      if (other !== undefined) yield findingFor(document, figure, other);
    }
  }
}

function toldElsewhere(document: DocumentModel, others: OtherDrafts): readonly Told[] {
  return collectPeriodFigures(document).flatMap(figure => {
    const values = others.findTotals(figure.topic);
    return values.length === 0 ? [] : [{ figure, values }];
  });
}

function groupByTable(told: readonly Told[]): Iterable<readonly Told[]> {
  const groups = new Map<unknown, Told[]>();
  for (const one of told) {
    const known = groups.get(one.figure.placed);
    if (known === undefined) groups.set(one.figure.placed, [one]);
    else known.push(one);
  }
  return groups.values();
}

function agrees({ figure, values }: Told): boolean {
  return values.some(({ value }) => compareDecimals(value, figure.value) === 0);
}

function findingFor({ pieces }: DocumentModel, figure: PeriodFigure, other: ToldTotal): Found {
  const { placed, row, period, span } = figure;
  return findingAt(span, 'conflict-elsewhere', {
    data: {
      row: nameOfRow(placed, row),
      period: showPeriod(period),
      written: textAt(pieces, span),
      file: other.place.name,
      other: other.written,
    },
    related: [placeElsewhere(other.place, { other: other.written })],
  });
}
