import { onTestFinished } from 'vitest';

/** A document of its own that has only begun to load, laid out by the browser, scripts off; gone with the test. */
export function loadingPage(): Document {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  const page = frame.contentDocument;
  if (!page) throw new Error('The frame has no document.');
  page.open();
  return page;
}

/** The same with this markup, all there. */
export function framedPage(html: string): Document {
  const page = loadingPage();
  page.write(html);
  page.close();
  return page;
}
