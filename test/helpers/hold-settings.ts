import type { LspClient } from './lsp-client';

/** Makes the server wait for its settings until the returned function is called: what it is asked meanwhile stays open. */
export async function holdSettings(client: LspClient): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<null>(resolve => {
    release = () => {
      resolve(null);
    };
  });
  await client.setSettings(held);
  return release;
}
