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
