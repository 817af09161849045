import type { CitationClaim } from '../../claims/citation/citation';
import { isPartyIssuer, knownCode } from '../../claims/citation/codes';

/** A type as a mention names it. */
export interface NamedType {
  /** Folded. */
  readonly name: string;
  /** The mention gives the date of issue as well. */
  readonly isDated: boolean;
}

/**
 * What a document is called, as far as it can contradict another name. Null where the code of the symbol has one type alone
 * (a wrong name is then reported by itself), and for names that are used beside others in good order.
 */
export function typeIdOf(
  { system, typeCode, issuerCode }: CitationClaim,
  { name, isDated }: NamedType,
): string | null {
  if (system === 'assembly') return ASSEMBLY_TYPES.get(name) ?? null;
  const code = typeCode === null ? undefined : knownCode(typeCode.text, system);
  if (system === 'party' && isPartyIssuer(issuerCode.text)) {
    const isOneSeries = issuerCode.text === 'TW' || isDated;
    return code === 'QĐ' && isOneSeries && DECIDING.has(name) ? name : null;
  }
  const isDecided = code !== undefined && system !== 'party';
  return isDecided ? null : (PLAIN_TYPES.get(name) ?? null);
}

/**
 * QĐ of the Party stands for both; a statute ("quy chế") is called so beside the decision that issued it. The central bodies
 * number both in one series (246 a decision, 294 a regulation, 347 a decision of 2025); committees below may have one for each,
 * so there only mentions with the same date are compared.
 */
const DECIDING: ReadonlySet<string> = new Set(['quyết định', 'quy định']);

/** A symbol of the National Assembly names no type. "Luật Quy hoạch số …": other names before it are part of a title. */
const ASSEMBLY_TYPES: ReadonlyMap<string, string> = new Map([
  ['luật', 'law'],
  ['bộ luật', 'law'],
  ['nghị quyết', 'resolution'],
  ['pháp lệnh', 'ordinance'],
  ['nghị định', 'decree'],
  ['thông tư', 'circular'],
  ['quyết định', 'decision'],
  ['chỉ thị', 'directive'],
]);

/**
 * Types of symbols whose code is in no table. Letters are called notices, guidelines or submissions, and schemes and plans by
 * what they contain; none of these is held against another.
 */
const PLAIN_TYPES: ReadonlyMap<string, string> = new Map([
  ['nghị quyết', 'resolution'],
  ['nghị quyết liên tịch', 'resolution'],
  ['nghị định', 'decree'],
  ['quyết định', 'decision'],
  ['quy định', 'decision'],
  ['quy chế', 'decision'],
  ['điều lệ', 'decision'],
  ['chỉ thị', 'directive'],
  ['thông tư', 'circular'],
  ['thông tư liên tịch', 'circular'],
  ['báo cáo', 'report'],
  ['luật', 'law'],
  ['bộ luật', 'law'],
  ['pháp lệnh', 'ordinance'],
]);
