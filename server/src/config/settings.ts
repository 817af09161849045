import type { SettingsRead } from './settings-read';

/**
 * Checks settings that are no file: those of an editor, or of flags. Takes an object with `profile` and `rules` as in
 * vanban.config.json. A wrong entry is left out and told; the right ones stay in force.
 */
export async function readSettings(value: unknown): Promise<SettingsRead> {
  const { parseSettings } = await import('./parse');
  return parseSettings(value);
}
