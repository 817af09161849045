import type { ProvisionClaim } from '../../claims/provision/provision';
import { textBefore } from '../../text/span';

/** "- Như Điều 3;" among the recipients: an article of the document itself. The text is that of the claim's block. */
export function namesRecipients({ span, target }: ProvisionClaim, text: string): boolean {
  return target.kind === 'unsaid' && AS_IN.test(textBefore(text, span.start, REACH));
}

const AS_IN = /(?:^|[-–+*|:\s])Như\s{1,3}$/u;
const REACH = 12;
