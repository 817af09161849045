import type { Format } from '../arguments/formats';
import type { Render } from './common/context';

/** Loads the reporter of a format: a run pays only for those that it writes. */
export async function loadRenderer(format: Format): Promise<Render> {
  switch (format) {
    case 'text':
      return (await import('./text')).renderText;
    case 'json':
      return (await import('./json')).renderJson;
    case 'jsonl':
      return (await import('./json')).renderJsonLines;
    case 'sarif':
      return (await import('./sarif/log')).renderSarif;
    case 'gitlab':
      return (await import('./gitlab')).renderGitlab;
    case 'github':
      return (await import('./github')).renderGithub;
    case 'junit':
      return (await import('./junit')).renderJunit;
    case 'checkstyle':
      return (await import('./checkstyle')).renderCheckstyle;
    case 'rdjson':
      return (await import('./rdjson')).renderRdjson;
    case 'unix':
      return (await import('./unix')).renderUnix;
    case 'html':
      return (await import('./html/page')).renderHtml;
  }
}
