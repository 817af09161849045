import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { makeDraft } from '../../../bench/draft';
import { closeAll, writeDraft } from '../support/drafts';
import { waitForFindings } from '../support/findings';
import { processorMs } from '../support/processor-time';

const BYTES = 15_000;
const WRONG = 'Đợt một có 402/756 người, chiếm 53,71%.\n\n';

/** What it takes until a person who opens a draft sees what is found in it, in milliseconds. */
interface Opening {
  readonly clock: number;
  readonly processor: number | null;
}

async function measureOpening(name: string, text: string): Promise<Opening> {
  const uri = await writeDraft(name, text);
  const [start, before] = [performance.now(), processorMs()];
  await vscode.window.showTextDocument(uri);
  await waitForFindings(uri);
  const [clock, after] = [performance.now() - start, processorMs()];
  return { clock, processor: before === null || after === null ? null : after - before };
}

describe('the first finding', () => {
  afterEach(closeAll);

  // The first draft of a window starts extension, server and engine; the next ones find them at work. For `npm run bench`, which prints the figures.
  it('of a draft of 15 KB comes when it is opened, in a new window and in one that is at work', async () => {
    const text = `BÁO CÁO\n\n${WRONG}${makeDraft(BYTES)}`;
    const first = await measureOpening('mo-dau.vanban', text);
    const next = await measureOpening('mo-sau.vanban', `${text}Nơi nhận: như trên.\n`);
    const measured = process.env['VANBAN_TEST_MEASURED'];
    if (measured !== undefined) writeFileSync(measured, JSON.stringify({ first, next }));
  });
});
