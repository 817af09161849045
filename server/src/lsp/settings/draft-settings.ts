import { isIgnored, layersFor, relativePath, type Configuration } from '../../config/index';
import {
  RULES,
  resolveSettings,
  type Checker,
  type Locale,
  type Settings,
  type SettingsLayer,
} from '../../core/index';
import type { ValueOrigin } from '../protocol/protocol';
import type { EditorSettings, Enable } from './editor-settings';

/** A layer and where it came from. */
export interface TracedLayer {
  readonly origin: ValueOrigin;
  readonly layer: SettingsLayer;
}

/** What is in force for one document, before a checker is made of it. */
export interface ResolvedSettings {
  readonly enable: Enable;
  readonly locale: Locale;
  /** The configuration file that was found, or null. */
  readonly file: string | null;
  /** True where the configuration file leaves the document out. */
  readonly isIgnored: boolean;
  /** The weakest first. */
  readonly layers: readonly TracedLayer[];
  readonly settings: Settings;
  readonly editor: EditorSettings;
  readonly configuration: Configuration | null;
}

/** What is in force for one document. */
export interface DraftSettings extends ResolvedSettings {
  readonly checker: Checker;
  /** Counts the changes of settings; settings of an earlier generation are out of date. */
  readonly generation: number;
}

/** Lays the configuration file over the editor's settings: what a team has agreed on is stronger than one's own. */
export function resolveDraftSettings(
  uri: string,
  editor: EditorSettings,
  configuration: Configuration | null,
): ResolvedSettings {
  const relative = configuration === null ? '' : relativePath(configuration, uri);
  const layers: readonly TracedLayer[] = [
    { origin: 'settings', layer: editor.layer },
    ...(configuration === null ? [] : layersOfFile(configuration, relative)),
  ];
  return {
    enable: editor.enable,
    locale: configuration?.locale ?? editor.locale,
    file: configuration?.file ?? null,
    isIgnored: configuration !== null && isIgnored(configuration, relative),
    layers,
    settings: resolveSettings(
      RULES,
      layers.map(({ layer }) => layer),
    ),
    editor,
    configuration,
  };
}

function layersOfFile(configuration: Configuration, relative: string): readonly TracedLayer[] {
  const origin = { file: configuration.file };
  return layersFor(configuration, relative).map(layer => ({ origin, layer }));
}
