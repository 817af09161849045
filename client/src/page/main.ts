import type { FromPage, ToPage } from '../protocol/page';
import { readState, type PageState } from './state';
import { FiguresPage } from './figures-page';

/** What VS Code gives to a page in it. */
interface PageHost {
  readonly postMessage: (message: FromPage) => void;
  readonly getState: () => unknown;
  readonly setState: (state: PageState) => void;
}

declare function acquireVsCodeApi(): PageHost;

// The page begins to listen before it says so.
const host = acquireVsCodeApi();
const page = new FiguresPage(document.body, {
  state: readState(host.getState()),
  keep: state => {
    host.setState(state);
  },
  open: (uri, range) => {
    host.postMessage({ kind: 'open', uri, range });
  },
});
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  page.show(data.content);
});
host.postMessage({ kind: 'ready' });
