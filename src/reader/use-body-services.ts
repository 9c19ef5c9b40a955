import { useMemo, useRef } from 'preact/hooks';
import { needPack } from '../platform/need-pack';
import type { BodyServices } from './body/body-services';
import type { Reader } from './reader-context';

/** What the article's body needs, for as long as it is the same article; the look is that of each moment. */
export function useBodyServices(
  reader: Pick<Reader, 'article' | 'copyText' | 'look' | 'ports' | 'preview' | 'setLook'>,
  zoom: (image: HTMLImageElement) => void,
): Omit<BodyServices, 'signal'> {
  const latest = useRef(reader);
  latest.current = reader;
  const { article, ports, preview } = reader;
  return useMemo(
    () => ({
      need: needPack,
      copy: (text) => latest.current.copyText({ text }),
      showImage: ports.showImage,
      imageCandidates: ports.imageCandidates,
      zoom,
      preview,
      wrapCode: {
        get: () => latest.current.look.wrapCode,
        set: (wrapCode) => latest.current.setLook({ wrapCode }),
      },
    }),
    [article],
  );
}
