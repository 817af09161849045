import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { watch } from 'node:fs';
import { limitMs } from '../helpers/limits';
import { Marionette } from './marionette';

export const HOW_TO_INSTALL =
  'Firefox is not installed. apt-get install firefox-esr; or name it in VANBAN_FIREFOX.';

/** The installed Firefox; null where there is none. */
export function findFirefox(): string | null {
  const named = process.env['VANBAN_FIREFOX'];
  const candidates = named === undefined ? ['firefox-esr', 'firefox'] : [named];
  return candidates.find(name => spawnSync(name, ['--version']).status === 0) ?? null;
}

/** A running Firefox without a window. */
export interface RunningFirefox {
  readonly marionette: Marionette;
  readonly stop: () => Promise<void>;
}

/** Starts a Firefox in a profile of its own, which saves downloads in `downloads` without asking. */
export async function startFirefox(
  program: string,
  { profile, downloads }: { readonly profile: string; readonly downloads: string },
): Promise<RunningFirefox> {
  const preferences = {
    'marionette.port': 0,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.alwaysOpenPanel': false,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profile, 'user.js'), lines.join(''));
  const words = [
    '--headless',
    '--no-remote',
    '--marionette',
    '--remote-allow-system-access',
    '--profile',
    profile,
  ];
  const child = spawn(program, words, { stdio: 'ignore', env: { ...process.env, HOME: profile } });
  const marionette = await Marionette.connect(await readPort(profile, child));
  return {
    marionette,
    stop: async () => {
      const closed = once(child, 'close');
      marionette.close();
      child.kill();
      await closed;
    },
  };
}

/** Firefox writes down where it listens. */
async function readPort(profile: string, child: ChildProcess): Promise<number> {
  const name = 'MarionetteActivePort';
  const watcher = watch(profile);
  const limit = AbortSignal.timeout(limitMs('wait'));
  try {
    for (;;) {
      const port = await readFile(join(profile, name), 'latin1').catch(() => '');
      if (port !== '') return Number(port);
      if (child.exitCode !== null) throw new Error(`Firefox ended with ${child.exitCode}.`);
      await once(watcher, 'change', { signal: limit });
    }
  } finally {
    watcher.close();
  }
}
