/**
 * The configuration layer's one door, for the command line and the language server alike. Nothing behind it touches
 * files by itself: the host hands in `ReadText` (for Node: `nodeReadText` in ./node, which browsers must not import).
 * Paths have "/" between folders; both file paths and URIs do. The parser and the validator load on first use.
 *
 *     const finder = createConfigurationFinder(readText);
 *     const found = await finder.find(path);                       // none | valid | invalid, remembered per folder
 *     if (found.kind === 'valid') {
 *       const relative = relativePath(found.configuration, path);  // "bao-cao/quy-1.txt"
 *       if (!isIgnored(found.configuration, relative)) {
 *         const layers = layersFor(found.configuration, relative); // weakest first; then those of flags or the editor
 *         createChecker(resolveSettings(RULES, [...layers, flags]));
 *       }
 *     }
 */
export {
  CONFIGURATION_FILE,
  type Configuration,
  type ConfigurationOverride,
  type ConfigurationProblem,
  type ConfigurationResult,
  type FoundConfiguration,
  type ReadText,
  type RegisterPath,
  type TextRead,
} from './configuration';
export { createConfigurationFinder, loadConfiguration, type ConfigurationFinder } from './find';
export { isIgnored, layersFor, relativePath } from './layers';
export type { PathMatcher } from './matcher';
export { findNearest } from './nearest';
export { checkRegister, type RegisterCheck } from './registers/check-register';
export { columnTitle } from './registers/columns';
export { registerPaths, RegisterLoader, type LoadedRegister, type RegisterHost } from './registers/load';
export { isWrittenRegister, writeRegister } from './registers/write';
export { readSettings } from './settings';
export type { SettingsProblem, SettingsRead } from './settings-read';
export { spellingsOf } from './spellings';
export { isTooDeep } from './syntax';
export { configurationWithout, editsToTurnOff } from './turn-off';
