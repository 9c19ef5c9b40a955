import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/i18n';

/** The heading of a preview. It takes the focus when it appears, so that keyboards and screen readers go on there. */
export function PreviewHeading({ id }: { readonly id: string }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h2 id={id} ref={heading} tabIndex={-1}>
      {t('options_import_preview')}
    </h2>
  );
}
