import { standardTones } from '../../reading/lexicon/spelling';
import { isLetter } from '../../text/boundary';
import { foldPhrase } from '../../reading/fold';
import type { CitationClaim } from './citation';
import { ISSUING_BODIES, type IssuingBody } from '../../reading/lexicon/issuers';

/**
 * The body whose code a symbol has; undefined for a code that is in no table, which says nothing, and for a joint document.
 */
export function bodyOfSymbol({
  system,
  typeCode,
  issuerCode,
}: Pick<CitationClaim, 'system' | 'typeCode' | 'issuerCode'>): IssuingBody | undefined {
  // "03/2018/TTLT-BCA" of three bodies: a joint text may have the code of one alone.
  if (typeCode?.text.endsWith('LT') === true) return undefined;
  const side = system === 'party' ? 'party' : 'state';
  const code = system === 'assembly' ? issuerCode.text.replace(/[\s–-]*\d+$/u, '') : issuerCode.text;
  const body = bodyOfCode(side, code);
  return body?.isOfNormative === true && system !== 'normative' ? undefined : body;
}

/** The body of a table with that very code; undefined for none. */
export function bodyOfCode(system: IssuingBody['system'], code: string): IssuingBody | undefined {
  return BY_CODE.get(`${system}:${code}`);
}

const BY_CODE: ReadonlyMap<string, IssuingBody> = new Map(
  ISSUING_BODIES.map(body => [`${body.system}:${body.code}`, body]),
);

/** The body that a name begins with, by the longest name that fits; undefined for one of no table. */
export function bodyNamed(written: string): IssuingBody | undefined {
  if (!startsCapital(written)) return undefined;
  const name = standardTones(foldPhrase(written)).replace(HEAD, '');
  return BY_LENGTH.find(
    ({ name: known }) => name.startsWith(known) && !isLetter(name.charCodeAt(known.length)),
  )?.body;
}

/** The head or the standing body of a body stands for it. */
const HEAD =
  /^(?:chủ tịch (?=ủy ban|ubnd|hội đồng|hđnd|quốc hội)|bộ trưởng (?=bộ)|ban thường vụ |ban chấp hành (?!trung ương)|thường trực |chánh án |viện trưởng )/u;

const BY_LENGTH = ISSUING_BODIES.flatMap(body => body.names.map(name => ({ name, body }))).sort(
  (first, second) => second.name.length - first.name.length,
);

function startsCapital(text: string): boolean {
  const [letter = ''] = text;
  return letter !== letter.toLowerCase();
}
