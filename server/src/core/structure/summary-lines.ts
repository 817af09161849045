import { isIssuerLine } from './letterhead-issuer';

/** The words that summaries begin with. */
const SUMMARY_OPENS =
  /^(?:[Vv]ề|V\/v|[Qq]uy\s|[Bb]an\s|[Ss]ửa\s|[Pp]hê\s|[Hh]ướng\s|[Tt]hực\s|[Tt]riển\s|[Cc]ông\s|[Bb]ãi\s|[Đđ]iều\s|[Bb]ổ\s|[Tt]hành\s|[Gg]iao\s|[Kk]ết\s|[Tt]ổng\s|[Ss]ơ\s|[Tt]ình\s|VỀ\s|QUY\s|BAN HÀNH\s|SỬA\s)/u;

/**
 * The line right behind the type is a summary unless it is plainly something else; one further down must begin like one. Behind
 * "LUẬT" stands its name, which may be that of a body: "THANH TRA".
 */
export function opensSummary(
  text: string,
  place: { readonly typeLine: string; readonly index: number },
): boolean {
  const isName = place.index === 0 && LAW_LINE.test(place.typeLine);
  if (isName) return !ENDS_SUMMARY.test(text);
  return !endsSummary(text) && (place.index === 0 || SUMMARY_OPENS.test(text));
}

const LAW_LINE = /^(?:BỘ LUẬT|LUẬT|PHÁP LỆNH)$/u;

/** What follows a summary: a basis, an address, a heading, the body that speaks, a line of dashes. */
export function endsSummary(text: string): boolean {
  return ENDS_SUMMARY.test(text) || isIssuerLine(text);
}

const ENDS_SUMMARY =
  /^(?:Căn\s|Của\s|CỦA\s|Kính\s|Theo\s|Xét\s|Thực hiện\s|Điều\s\d|CHƯƠNG\s|Chương\s|Phần\s|[-–*_.]|[IVX]{1,5}[.-]|\d)|(?:QUYẾT NGHỊ|QUYẾT ĐỊNH|ĐỀ NGHỊ):?$/u;
