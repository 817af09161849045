import { startCodeServer, type CodeServer } from '../host/code-server';
import { QUIET_SETTINGS } from '../host/host';
import type { TestOutcome } from '../host/outcome';

/** What a window looks like, and whether its folder is trusted. */
export interface Look {
  readonly name: string;
  readonly theme: string;
  readonly isTrusted: boolean;
}

/** What most people see, and the README's pictures show. */
export const LIGHT: Look = { name: 'light', theme: 'Default Light Modern', isTrusted: true };

/** The themes, and the mode in which a folder from a mail is opened. */
export const LOOKS: readonly Look[] = [
  LIGHT,
  { name: 'dark', theme: 'Default Dark Modern', isTrusted: true },
  { name: 'high-contrast', theme: 'Default High Contrast', isTrusted: true },
  { name: 'restricted', theme: 'Default High Contrast Light', isTrusted: false },
];

/** The window without what is not of the matter, so that a picture shows the draft. */
const PICTURE_SETTINGS = {
  ...QUIET_SETTINGS,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'chat.commandCenter.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 14,
  'editor.scrollBeyondLastLine': false,
  'editor.inlineSuggest.enabled': false,
  'editor.cursorBlinking': 'solid',
  'breadcrumbs.enabled': false,
  // A folder that is not trusted is opened without the question, which would take the keys.
  'security.workspace.trust.startupPrompt': 'never',
};

/** The settings of a person whose window looks so. */
function settingsOf({ theme }: Look): Readonly<Record<string, unknown>> {
  return { ...PICTURE_SETTINGS, 'workbench.colorTheme': theme };
}

/** What is played in a look, on a server whose windows look so. */
export type PlayIn = (look: Look, server: CodeServer) => Promise<readonly TestOutcome[]>;

/**
 * Plays in one look after the other, with the packed extension. Looks share a server where they can: whether a folder is trusted is a matter of the
 * server, and the theme one of the settings, which a window reads when it opens.
 */
export async function playInLooks(
  looks: readonly Look[],
  vsix: string,
  play: PlayIn,
): Promise<readonly TestOutcome[]> {
  const outcomes: TestOutcome[] = [];
  for (const isTrusted of [true, false]) {
    const sharing = looks.filter(look => look.isTrusted === isTrusted);
    if (sharing.length === 0) continue;
    const server = await startCodeServer({ isTrusted, install: [vsix], env: {}, settings: {} });
    try {
      for (const look of sharing) {
        await server.writeSettings(settingsOf(look));
        outcomes.push(...(await play(look, server)));
      }
    } finally {
      await server.stop();
    }
  }
  return outcomes;
}
