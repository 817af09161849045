import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { PROGRAMS, ROOT } from './places';

const CHROMIUM = join(PROGRAMS, 'chromium');

/** A headless Chromium: the one that `VANBAN_BROWSER` names, else one from npm, else (not on Linux) the installed one. */
export async function launchBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];
  const named = process.env['VANBAN_BROWSER'];
  if (named !== undefined) return chromium.launch({ executablePath: named, args });
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return chromium.launch({ channel: process.platform === 'win32' ? 'msedge' : 'chrome', args });
  }
  const { executablePath, libraries } = await unpackChromium();
  const fonts = await writeFontConfiguration();
  const env = { ...process.env, FONTCONFIG_FILE: fonts, LD_LIBRARY_PATH: libraries };
  return chromium.launch({ executablePath, args, env });
}

/** Unpacks the Chromium of the npm package, and the system libraries it brings for bare machines, beside VS Code. */
async function unpackChromium(): Promise<{ readonly executablePath: string; readonly libraries: string }> {
  const executablePath = join(CHROMIUM, 'chromium');
  const libraries = join(CHROMIUM, 'al2023/lib');
  const stamp = join(CHROMIUM, 'unpacked');
  if (existsSync(stamp)) return { executablePath, libraries };
  await rm(CHROMIUM, { recursive: true, force: true });
  await mkdir(CHROMIUM, { recursive: true });
  await unpackInto(CHROMIUM);
  await writeFile(stamp, '');
  return { executablePath, libraries };
}

async function unpackInto(folder: string): Promise<void> {
  // The package unpacks into the temporary folder, and its libraries only where it believes to be on a bare machine.
  const kept = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    await packed.executablePath();
  } finally {
    for (const name of ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) {
      restore(name, kept[name]);
    }
  }
}

/** Only fonts that come with the packages: Vietnamese is readable, and pictures look the same, on any machine. */
async function writeFontConfiguration(): Promise<string> {
  const fonts = join(ROOT, 'node_modules/@expo-google-fonts');
  const weights = ['400Regular', '600SemiBold', '700Bold'];
  const families = [`${fonts}/noto-sans`, `${fonts}/noto-sans-mono`];
  const folders = families.flatMap(family => weights.map(weight => `<dir>${family}/${weight}</dir>`));
  const aliases = [alias('sans-serif', 'Noto Sans'), alias('monospace', 'Noto Sans Mono')];
  const lines = [...folders, `<cachedir>${CHROMIUM}/font-cache</cachedir>`, ...aliases];
  const file = join(CHROMIUM, 'fonts-for-tests.conf');
  const head = '<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n';
  await writeFile(file, `${head}<fontconfig>\n${lines.join('\n')}\n</fontconfig>\n`);
  return file;
}

function alias(family: string, preferred: string): string {
  return `<alias><family>${family}</family><prefer><family>${preferred}</family></prefer></alias>`;
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(process.env, name);
  else process.env[name] = value;
}
