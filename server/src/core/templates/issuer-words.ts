import { agencyWords } from './agency-words';
import { governmentWords } from './government-words';
import type { NamedIssuer, Words } from './named-issuer';
import { partyWords } from './party-words';
import { unionWords } from './union-words';

/** The words for an issuer; those that fit any body of the state for one that is not known. */
export function issuerWords(issuer: NamedIssuer): Words {
  const { form, name, headInText } = issuer;
  if (form.kind === 'party') return partyWords(issuer);
  if (form.kind === 'union') return unionWords(issuer);
  const words = LOCAL_GOVERNMENT.test(name.body) ? governmentWords(issuer) : agencyWords(issuer);
  return [...words, ['HEAD_IN_TEXT', headInText]];
}

const LOCAL_GOVERNMENT = /^(?:Thường trực )?(?:Hội đồng|Ủy ban|Uỷ ban) nhân dân/u;
