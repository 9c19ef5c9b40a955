import { escapeAttribute } from './markup';
import type { Random } from './random';

/** One way in which a page names an image. Where `best` is given, it is that address that the image should get. */
export interface ImageStyle {
  readonly id: string;
  render(address: string, alt: string): { readonly html: string; readonly best?: readonly string[] };
}

const blank = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const grey = '/static/images/loading.gif';

function lazy(id: string, attribute: string, placeholder: string, more = ''): ImageStyle {
  return {
    id,
    render: (address, alt) => ({
      html: `<img ${placeholder === '' ? '' : `src="${placeholder}" `}${attribute}="${escapeAttribute(address)}" alt="${escapeAttribute(alt)}"${more}>`,
    }),
  };
}

/** `…/x.jpg` in another width. */
function sized(address: string, width: number): string {
  return `${address}${address.includes('?') ? '&' : '?'}w=${width}`;
}

/** Every style of image that the factory knows. */
export const imageStyles: readonly ImageStyle[] = [
  lazy('src', 'src', ''),
  lazy('data-src', 'data-src', ''),
  lazy('data-src-blank', 'data-src', blank, ' class="lazyload"'),
  lazy('data-original', 'data-original', grey, ' class="lazy"'),
  lazy('data-actualsrc', 'data-actualsrc', blank),
  lazy('data-lazy-src', 'data-lazy-src', blank),
  lazy('data-lazyload', 'data-lazyload', grey),
  lazy('data-echo', 'data-echo', '/img/blank.png'),
  lazy('data-url', 'data-url', grey),
  lazy('data-original-src', 'data-original-src', '', ' data-original-width="800" data-original-height="450"'),
  lazy('lay-src', 'lay-src', ''),
  lazy(
    'data-ratio',
    'data-src',
    '',
    ' data-ratio="0.5625" data-type="png" data-w="1080" style="visibility:hidden !important;width:677px !important"',
  ),
  lazy('zoomfile', 'zoomfile', 'static/image/common/none.gif', ' aid="3021" class="zoom"'),
  {
    id: 'noscript-twin',
    render: (address, alt) => ({
      html: `<img class="lazyload" src="${blank}" data-src="${escapeAttribute(address)}" alt="${escapeAttribute(alt)}"><noscript><img src="${escapeAttribute(address)}" alt="${escapeAttribute(alt)}"></noscript>`,
    }),
  },
  {
    id: 'noscript-only',
    render: (address, alt) => ({
      html: `<img src="${blank}" alt=""><noscript><img src="${escapeAttribute(address)}" alt="${escapeAttribute(alt)}"></noscript>`,
    }),
  },
  {
    id: 'srcset',
    render: (address, alt) => ({
      html: `<img src="${escapeAttribute(sized(address, 320))}" srcset="${[320, 640, 1280].map((width) => `${escapeAttribute(sized(address, width))} ${width}w`).join(', ')}" alt="${escapeAttribute(alt)}">`,
      best: [1280, 640, 320].map((width) => sized(address, width)),
    }),
  },
  {
    id: 'data-srcset',
    render: (address, alt) => ({
      html: `<img src="${blank}" data-srcset="${escapeAttribute(sized(address, 640))} 1x, ${escapeAttribute(sized(address, 1280))} 2x" class="lazyload" alt="${escapeAttribute(alt)}">`,
      best: [1280, 640].map((width) => sized(address, width)),
    }),
  },
  lazy('native-lazy', 'src', '', ' loading="lazy" decoding="async" referrerpolicy="no-referrer"'),
  lazy(
    'svg-placeholder',
    'data-src',
    "data:image/svg+xml;utf8,%3Csvg xmlns='http://www.w3.org/2000/svg' width='800' height='450'%3E%3C/svg%3E",
  ),
  lazy('file', 'file', 'static/image/common/none.gif', ' class="zoom" width="600"'),
  lazy('data-lazy', 'data-lazy', '//s.example-static.com/p/loading-spin.gif'),
  {
    id: 'thumb',
    render: (address, alt) => ({
      html: `<img src="${escapeAttribute(sized(address, 120))}" data-original="${escapeAttribute(address)}" class="lazy" alt="${escapeAttribute(alt)}">`,
      best: [address],
    }),
  },
  {
    id: 'linked',
    render: (address, alt) => ({
      html: `<a href="${escapeAttribute(address)}" class="lightbox" target="_blank"><img src="${escapeAttribute(address)}" alt="${escapeAttribute(alt)}"></a>`,
    }),
  },
  {
    id: 'wide-srcset',
    render: (address, alt) => ({
      html: `<img class="wp-image-${address.length}" src="${escapeAttribute(address)}" srcset="${escapeAttribute(sized(address, 300))} 300w, ${escapeAttribute(address)} 1024w" sizes="(max-width: 1024px) 100vw, 1024px" alt="${escapeAttribute(alt)}">`,
      best: [address],
    }),
  },
  {
    id: 'mip',
    render: (address, alt) => ({
      html: `<mip-img layout="responsive" width="600" height="400" src="${escapeAttribute(address)}" alt="${escapeAttribute(alt)}"></mip-img>`,
    }),
  },
  {
    id: 'picture',
    render: (address, alt) => ({
      html: `<picture><source type="image/webp" srcset="${escapeAttribute(address)}.webp"><img src="${escapeAttribute(address)}" alt="${escapeAttribute(alt)}"></picture>`,
      best: [address, `${address}.webp`],
    }),
  },
];

/** How an address is written: whole, without the scheme, or relative to the page. Returns both forms. */
export function writtenAddress(
  random: Random,
  host: string,
  page: string,
  path: string,
): { written: string; resolved: string } {
  const form = random.pick(['whole', 'whole', 'scheme', 'root', 'relative']);
  const written =
    { whole: `https://${host}${path}`, scheme: `//${host}${path}`, root: path, relative: path.slice(1) }[form] ?? path;
  return { written, resolved: new URL(written, page).href };
}
