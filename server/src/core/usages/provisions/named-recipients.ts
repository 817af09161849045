import type { ProvisionClaim } from '../../claims/provision/provision';

/** "- Như Điều 3;" among the recipients: an article of the document itself. The text is that of the claim's block. */
export function namesRecipients({ span, target }: ProvisionClaim, text: string): boolean {
  return target.kind === 'unsaid' && AS_IN.test(text.slice(Math.max(0, span.start - REACH), span.start));
}

const AS_IN = /(?:^|[-–+*|:\s])Như\s{1,3}$/u;
const REACH = 12;
