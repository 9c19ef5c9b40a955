/** Side of the miniature that is looked at, in pixels: enough to tell lines from a photograph. */
const MINIATURE = 32;

/** From this part of see-through pixels on an image has no ground of its own. */
const CLEAR_SHARE = 0.1;

/** Mean lightness of what is drawn, 0 to 1, below which it would be lost on a dark page. */
const DARK = 0.4;

/** Files that never have a see-through ground. */
const opaqueFile = /\.jpe?g(?:$|[?#!@])/i;

/**
 * Whether an image is dark lines on nothing, which need a light plate on a dark page. Other hosts' pixels may not be
 * read: there only the format speaks, and an SVG counts as such a drawing.
 */
export function isDarkDrawing(image: HTMLImageElement): boolean {
  const address = image.currentSrc || image.src;
  if (opaqueFile.test(address)) return false;
  const pixels = miniatureOf(image);
  return pixels === undefined ? /\.svg(?:$|[?#])/i.test(address) : isDarkOnClear(pixels);
}

function miniatureOf(image: HTMLImageElement): Uint8ClampedArray | undefined {
  const canvas = image.ownerDocument.createElement('canvas');
  canvas.width = MINIATURE;
  canvas.height = MINIATURE;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  try {
    pen?.drawImage(image, 0, 0, MINIATURE, MINIATURE);
    return pen?.getImageData(0, 0, MINIATURE, MINIATURE).data;
  } catch {
    // Another host's image: its pixels are closed to us.
    return undefined;
  }
}

/** Weighs each pixel by how much of it is drawn. */
function isDarkOnClear(pixels: Uint8ClampedArray): boolean {
  let drawn = 0;
  let light = 0;
  let clear = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4);
    if (alpha < 128) clear += 1;
    drawn += alpha;
    light += alpha * (0.2126 * red + 0.7152 * green + 0.0722 * blue);
  }
  const count = pixels.length / 4;
  return drawn > 0 && clear / count >= CLEAR_SHARE && light / drawn / 255 < DARK;
}
