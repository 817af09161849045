import { makeCheckPage } from './check-page';
import { makeGuidePages, type SiteFile } from './guide-pages';
import { CHECK_PAGE } from './site-frame';

/** All files of the site. `root` is the checkout. */
export async function makeSite(root: string): Promise<readonly SiteFile[]> {
  const [guides, check] = await Promise.all([makeGuidePages(root), makeCheckPage(root)]);
  return [...guides, { address: CHECK_PAGE, content: check }];
}
