import {
  createRegister,
  RULES,
  type CheckResult,
  type Register,
  type Rule,
} from '../../server/src/core/index';
import { judge } from './document';
import type { Example } from './pages';
import { ownEntries, readCentral } from './registers';

/**
 * Checks an example as its page tells: with every rule, that of the page switched on, among the drafts before the example. The
 * registers are read where the rule of the page looks at them.
 */
export function checkExample({ meta, ...rule }: Rule, { text, others, register }: Example): CheckResult {
  const layer = {
    rules: { [meta.id]: { level: meta.enabledByDefault ? null : meta.severity, options: {} } },
  };
  const readsRegister = rule.scope === 'document' && rule.reads?.includes('register') === true;
  return judge(RULES, text, {
    layers: [layer],
    others,
    register: readsRegister ? registerWith(register) : null,
  });
}

const CENTRAL = readCentral();

function registerWith(csv: string): Register {
  return createRegister({ builtIn: CENTRAL, own: csv === '' ? [] : ownEntries(csv) });
}
