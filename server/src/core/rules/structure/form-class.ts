import type { DocumentModel } from '../../document/document';
import type { FormPart } from '../../structure/outline';
import type { RuleContext } from '../../rule/rule';

/** The class whose form a document surely has; null where only a symbol tells, or where two forms are mixed beyond telling. */
export type SureClass = 'party' | 'state' | 'normative';

const SURE_REASONS: ReadonlySet<string> = new Set(['party-title', 'national-title', 'normative-symbol']);

/**
 * The class by the settings, else by the title at the top. A body of the Party below the national title leaves it open.
 */
export function sureClassOf({ outline }: DocumentModel, { documentClass }: RuleContext): SureClass | null {
  const { classReading } = outline;
  if (documentClass === null && !SURE_REASONS.has(classReading.reason)) return null;
  const named = documentClass ?? classReading.documentClass;
  if (named !== 'party' && named !== 'state' && named !== 'normative') return null;
  if (named === 'party') return named;
  // The parts are asked last: reading them is a tenth of the check of a text without a letterhead.
  return HAVE_OTHER_FORMS.some(hasOtherForm => hasOtherForm(outline.parts)) ? null : named;
}

/** What stands below the national title and follows no form of the decree, or leaves open which. */
const HAVE_OTHER_FORMS = [isPartyIssued, isProcedural, isContract, isOfUnion];

/**
 * True for what courts, procuracies, investigators and bailiffs issue in a case: its forms are those of the laws on procedure. Their plans and
 * letters are administrative documents.
 */
function isProcedural(parts: readonly FormPart[]): boolean {
  return (
    parts.some(({ kind, text }) => (kind === 'issuer' || kind === 'superior') && JUDICIAL_BODY.test(text)) &&
    parts.some(
      part =>
        (part.kind === 'number' && PROCEDURAL_SYMBOL.test(part.text)) ||
        (part.kind === 'basis' && part.items.some(({ text }) => PROCEDURAL_LAW.test(text))),
    )
  );
}

/** The parties to a contract choose its form; its number mostly stands below its title. */
function isContract(parts: readonly FormPart[]): boolean {
  return parts.some(({ kind, text }) => kind === 'type' && /^HỢP ĐỒNG(?!\p{L})/u.test(text));
}

/**
 * Unions and associations apply the decree "together with the rules of the Party" (Nghị định số 30/2020/NĐ-CP, Điều 2): where their number has
 * the Party's hyphen ("61-KH/HNDT"), the rest may follow the Party as well.
 */
function isOfUnion(parts: readonly FormPart[]): boolean {
  return (
    parts.some(({ kind, text }) => (kind === 'issuer' || kind === 'superior') && UNION.test(text)) &&
    parts.some(({ kind, text }) => kind === 'number' && PARTY_NUMBER.test(text))
  );
}

const UNION =
  /^(?:HỘI (?!ĐỒNG)|(?:TỔNG )?LIÊN (?:ĐOÀN|HIỆP)|CÔNG ĐOÀN|ĐOÀN |MẶT TRẬN|[ỦU][YỶ] BAN (?:TRUNG ƯƠNG |MẶT TRẬN))/u;
const PARTY_NUMBER = /^Số\s?:?\s?\d{0,5}\s?-\s?\p{Lu}\p{L}{0,4}\s?\//u;

const JUDICIAL_BODY =
  /^(?:T(?:ÒA|OÀ) ÁN|VIỆN KIỂM SÁT|CƠ QUAN (?:CẢNH SÁT|AN NINH|THI HÀNH ÁN)|(?:CHI )?CỤC THI HÀNH ÁN|THI HÀNH ÁN|PHÒNG THI HÀNH ÁN)(?!\p{L})/u;
/** "12/2021/QĐST-DS", "31/2026/DS-ST", "22/CT-VKSLK", "45/QĐ-CSĐT". */
const PROCEDURAL_SYMBOL = /(?:QĐ\p{Lu}{0,2}[SP]T|-[SP]T|CT-VKS|-CSĐT|-ANĐT)/u;
const PROCEDURAL_LAW = /[Tt]ố tụng|[Tt]hi hành án/u;

/** True where a body of the Party stands in the letterhead. */
export function isPartyIssued(parts: readonly FormPart[]): boolean {
  return parts.some(
    part => (part.kind === 'issuer' || part.kind === 'superior') && PARTY_BODY.test(part.text),
  );
}

const PARTY_BODY =
  /^(?:ĐẢNG (?:BỘ|ỦY|UỶ)|CHI BỘ|(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ) (?:ỦY|UỶ)|BAN (?:CHẤP HÀNH|THƯỜNG VỤ) (?:ĐẢNG|TỈNH ỦY|CHI BỘ))(?!\p{L})/u;
