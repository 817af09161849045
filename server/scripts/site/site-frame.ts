import { relativeAddress } from './site-links';
import { addressIn, counterpartOf, pagesFor, type SitePage } from './site-pages';
import { SITE_WORDS } from './site-words';

/** A link of the frame, as the layout shows it. */
interface FrameLink {
  readonly link: string;
  readonly title: string;
  readonly isHere: boolean;
  /** True for a page that there is in the other language alone. */
  readonly isOther: boolean;
}

/** What stands around a page: the ways to all others. */
export interface Frame {
  readonly home: string;
  readonly search: string;
  readonly check: string;
  readonly other: { readonly link: string; readonly locale: string };
  readonly guides: readonly FrameLink[];
  readonly groups: readonly {
    readonly title: string;
    readonly isHere: boolean;
    readonly links: readonly FrameLink[];
  }[];
}

/** The page that checks drafts, from the root of the site. */
export const CHECK_PAGE = 'kiem-tra.html';

/** The frame of a page. */
export function frameOf(page: SitePage, pages: readonly SitePage[]): Frame {
  const { locale, address, group: ownGroup } = page;
  const toLink = (other: SitePage): FrameLink => ({
    link: relativeAddress(address, other.address),
    title: other.title,
    isHere: other.address === address,
    isOther: other.locale !== locale,
  });
  const shown = pagesFor(locale, pages);
  const other = counterpartOf(page, pages);
  return {
    home: relativeAddress(address, addressIn(locale, 'index')),
    search: relativeAddress(address, addressIn(locale, 'search')),
    check: relativeAddress(address, CHECK_PAGE),
    other: { link: relativeAddress(address, other.address), locale: other.locale },
    guides: shown.filter(({ group }) => group === null).map(toLink),
    groups: Object.entries(SITE_WORDS[locale].groups).map(([group, title]) => ({
      title,
      isHere: group === ownGroup,
      links: shown.filter(one => one.group === group).map(toLink),
    })),
  };
}
