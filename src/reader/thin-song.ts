import { FONTS } from '../ui/tokens';

/** Letters that every Chinese face has and draws in its own way. */
const SAMPLE = '永酬愛國';

/** Size at which they are compared, in pixels. */
const SIZE = 32;

/** A face for hinted screens of long ago: its strokes are a pixel wide at any size. */
const THIN = '"SimSun"';

/** Whether a Chinese serif text would be shown in SimSun, because nothing better is installed. */
export function isSongThin(document: Document): boolean {
  return resolvesTo(FONTS.serif.hans, THIN, document);
}

/**
 * Whether a stack of fonts ends up in one certain face. Browsers do not say which face they take, so the letters are
 * drawn both ways and compared; a face that is not installed draws like the fallback behind it, and that is `false`.
 */
export function resolvesTo(stack: string, face: string, document: Document): boolean {
  const drawn = drawIn(`${face},monospace`, document);
  return drawn !== '' && drawn === drawIn(stack, document) && drawn !== drawIn('monospace', document);
}

function drawIn(stack: string, document: Document): string {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE * SAMPLE.length;
  canvas.height = SIZE * 2;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return '';
  pen.font = `${SIZE}px ${stack}`;
  pen.fillText(SAMPLE, 0, SIZE * 1.4);
  return canvas.toDataURL();
}
