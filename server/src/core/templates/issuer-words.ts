import { agencyWords } from './agency-words';
import { governmentWords } from './government-words';
import type { IssuerName } from './issuer-name';
import type { NamedIssuer, Words } from './named-issuer';
import { partyWords } from './party-words';

/** The words for an issuer; those that fit any body of the state for one that is not known. */
export function issuerWords(issuer: NamedIssuer): Words {
  const { form, name, headInText } = issuer;
  if (form.kind === 'party') return partyWords(issuer);
  const words = LOCAL_GOVERNMENT.test(name.full) ? governmentWords(issuer) : agencyWords(issuer);
  return form.kind === 'union' ? [['UNION', unionOf(name)]] : [...words, ['HEAD_IN_TEXT', headInText]];
}

const LOCAL_GOVERNMENT = /^(?:Thường trực )?(?:Hội đồng|Ủy ban|Uỷ ban) nhân dân/u;

/** "Ban Chấp hành Đoàn xã Tân Lập" → "Đoàn xã"; "Tỉnh đoàn". */
function unionOf({ full, unit }: IssuerName): string {
  const [provincial] = /^(?:Tỉnh|Thành) đoàn/u.exec(full) ?? [];
  return provincial ?? `Đoàn ${unit === '' ? 'cơ sở' : unit}`;
}
