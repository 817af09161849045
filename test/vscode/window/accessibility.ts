import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';

/** What axe-core says of a page, as far as it is told. */
interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

declare const axe: { readonly run: () => Promise<AxeResult> };

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The faults of accessibility that axe-core sees in a frame, each in a sentence with the elements that have it. */
export async function findBarriers(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(await readFile(AXE, 'utf8'));
  const { violations } = await frame.evaluate(() => axe.run());
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}
