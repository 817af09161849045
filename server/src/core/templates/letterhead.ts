import { isCommune, provinceOf, type IssuerName, type Unit } from './issuer-name';
import type { IssuerForm } from './issuers';

/** The two lines of a letterhead, as a sentence has them: the body above, or nothing, and the body itself. */
export interface Letterhead {
  readonly superior: string;
  readonly printed: string;
}

/**
 * The letterhead of a body: "Sở Nội vụ tỉnh Cao Sơn" stands as "Sở Nội vụ" below "ỦY BAN NHÂN DÂN TỈNH CAO SƠN" (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, Mục II.2). What the name does not tell stays "…".
 */
export function readLetterhead(form: IssuerForm, name: IssuerName, isTwoLevel: boolean): Letterhead {
  const { printed, parent, units } = name;
  if (parent !== null) return { superior: parent, printed };
  const [unit] = units;
  const isPart = unit !== undefined && OF_LOCAL_BODY.test(form.superior);
  return {
    superior: fillSuperior(form.superior, name, isTwoLevel),
    printed: isPart ? withoutUnit(printed, unit) : printed,
  };
}

/** A body whose superior is the people's committee or council of its unit has no need of the unit in its name. */
const OF_LOCAL_BODY = /^(?:ỦY BAN|HỘI ĐỒNG) NHÂN DÂN/u;

function withoutUnit(printed: string, { kind, name }: Unit): string {
  const ending = ` ${kind} ${name}`;
  return printed.toLowerCase().endsWith(ending.toLowerCase()) ? printed.slice(0, -ending.length) : printed;
}

/** "ĐẢNG BỘ TỈNH …" of "Đảng ủy xã Tân Lập, tỉnh Cao Sơn" → "ĐẢNG BỘ TỈNH CAO SƠN". */
function fillSuperior(superior: string, name: IssuerName, isTwoLevel: boolean): string {
  const [, kindOf = '', level = ''] = OPEN.exec(superior) ?? [];
  if (kindOf === '') return superior;
  if (level === 'XÃ ') return fillWith(superior, kindOf, name.units.find(isCommune));
  if (level === '') return fillWith(superior, kindOf, OWN_UNIT.test(kindOf) ? name.units[0] : undefined);
  const isBelowDistrict = !isTwoLevel && kindOf === 'ĐẢNG BỘ ' && isCommune(name.units[0]);
  if (!isBelowDistrict) return fillWith(superior, kindOf, provinceOf(name) ?? undefined);
  return fillWith('ĐẢNG BỘ HUYỆN …', kindOf, name.units[1]);
}

/** "ỦY BAN NHÂN DÂN " and "TỈNH " of what is still open. */
const OPEN = /^(.+? )(TỈNH |THÀNH PHỐ |XÃ )?…$/u;

/** These have the unit of the body itself behind them. */
const OWN_UNIT = /^(?:ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|ĐẢNG BỘ|ĐẢNG ỦY) $/u;

function fillWith(superior: string, kindOf: string, unit: Unit | undefined): string {
  return unit === undefined ? superior : `${kindOf}${unit.kind} ${unit.name}`;
}
