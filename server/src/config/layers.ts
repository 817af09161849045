import type { SettingsLayer } from '../core/index';
import type { Configuration } from './configuration';

/** The layers that a configuration lays over the defaults for one draft, the weakest first. */
export function layersFor(configuration: Configuration, relative: string): readonly SettingsLayer[] {
  const { profile, rules, overrides } = configuration;
  const base: SettingsLayer = { rules, ...(profile === null ? {} : { profile }) };
  return [base, ...overrides.filter(({ matchesFiles }) => matchesFiles(relative)).map(({ layer }) => layer)];
}

/** True where the configuration leaves the draft out. */
export function isIgnored({ matchesIgnores }: Configuration, relative: string): boolean {
  return matchesIgnores(relative);
}

/** The path of a draft seen from the folder of the configuration; the whole path where it lies outside. */
export function relativePath({ file }: Configuration, path: string): string {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  if (!path.startsWith(folder)) return path;
  const relative = path.slice(folder.length);
  return folder.includes('://') ? decodeLeniently(relative) : relative;
}

/** Editors percent-encode the letters of Vietnamese file names in URIs; patterns have them plain. */
function decodeLeniently(part: string): string {
  return part.replace(/(?:%[\dA-F]{2})+/giu, escaped => {
    const bytes = Uint8Array.from(escaped.slice(1).split('%'), hex => Number.parseInt(hex, 16));
    return new TextDecoder().decode(bytes);
  });
}
