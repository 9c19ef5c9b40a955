/** Longest wait for one image, in milliseconds, and its largest size in bytes. */
const PATIENCE = 15_000;
const LARGEST = 12_000_000;

/**
 * An image as a `data:` address, asked for without cookies and referrer; nothing when its host does not let us read it,
 * when it is no image, or when it is too large or too slow. Only ever called on a click that says so.
 */
export async function readImage(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'force-cache',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const image = response.ok ? await response.blob() : undefined;
    return image && /^image\//.test(image.type) && image.size <= LARGEST ? await dataAddress(image) : undefined;
  } catch {
    return undefined;
  }
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(new Error('not readable')));
    reader.readAsDataURL(blob);
  });
}

/** Longest wait for a page, in milliseconds, and how much of it is read, in bytes: titles stand at the beginning. */
const PAGE_PATIENCE = 8_000;
const PAGE_HEAD = 600_000;

/** The beginning of a page as text, or its status when it is not there; nothing when nobody answers. */
export async function readPageHead(
  url: string,
): Promise<{ readonly status: number; readonly html: string } | undefined> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PAGE_PATIENCE),
    });
    if (!response.ok) return { status: response.status, html: '' };
    return {
      status: response.status,
      html: decode(await headOf(response, PAGE_HEAD), response.headers.get('content-type') ?? ''),
    };
  } catch {
    return undefined;
  }
}

/** The beginning of an answer: all of it, or somewhat more than the limit. */
async function headOf(response: Response, limit: number): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  while (reader && size <= limit) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    size += value.length;
  }
  void reader?.cancel().catch(() => undefined);
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Pages name their characters in the header or in their first lines; old Chinese ones are not UTF-8. */
function decode(bytes: Uint8Array, type: string): string {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const name = /charset=["']?([\w-]+)/i.exec(`${type} ${beginning}`)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(name).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** Longest wait for a whole list, in milliseconds. */
const LIST_PATIENCE = 10_000;

/** What came of asking for a list. `same`: it has not changed since the version that was named. */
export type ListAnswer =
  | { readonly kind: 'fresh'; readonly text: string; readonly etag?: string; readonly modified?: string }
  | { readonly kind: 'same' }
  | { readonly kind: 'offline' | 'slow' | 'status' | 'size' | 'insecure' };

/**
 * Asks for a list at an https address that the user subscribed to, without cookies and referrer, naming the version
 * that we have. At most `limit` bytes and ten seconds. Pages can't count redirects, so the browser's own limit holds;
 * our content policy lets none of them leave https.
 */
export async function readList(
  address: string,
  known: { readonly etag?: string | undefined; readonly modified?: string | undefined },
  limit: number,
): Promise<ListAnswer> {
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: {
        ...(known.etag !== undefined && { 'If-None-Match': known.etag }),
        ...(known.modified !== undefined && { 'If-Modified-Since': known.modified }),
      },
      signal: AbortSignal.timeout(LIST_PATIENCE),
    });
    if (response.status === 304) return { kind: 'same' };
    if (!response.ok) return { kind: 'status' };
    if (new URL(response.url || address).protocol !== 'https:') return { kind: 'insecure' };
    const bytes = await headOf(response, limit);
    if (bytes.length > limit) return { kind: 'size' };
    return { kind: 'fresh', text: new TextDecoder().decode(bytes), ...versionOf(response) };
  } catch (error) {
    return { kind: error instanceof Error && error.name === 'TimeoutError' ? 'slow' : 'offline' };
  }
}

/** How the server calls this version; odd answers name none. */
function versionOf({ headers }: Response): { readonly etag?: string; readonly modified?: string } {
  const [etag, modified] = [headers.get('etag'), headers.get('last-modified')];
  return {
    ...(etag !== null && etag.length <= 300 && { etag }),
    ...(modified !== null && modified.length <= 300 && { modified }),
  };
}

/** A JSON file of the extension itself, which asks no network; nothing when it is not there. */
export async function readOwnFile(address: string): Promise<unknown> {
  try {
    return await (await fetch(address)).json();
  } catch {
    return undefined;
  }
}
