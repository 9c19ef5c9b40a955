import type { ComponentChildren, JSX } from 'preact';
import { t } from '../../platform/i18n';
import { Button } from '../../ui/button';

interface PreviewActionsProps {
  /** False when there is nothing to take: then one can only leave. */
  readonly isWanted: boolean;
  readonly isReady: boolean;
  readonly onApply: () => void;
  readonly onCancel: () => void;
  /** Words of the button that takes what is shown. */
  readonly children: ComponentChildren;
}

/** The end of a preview: take it, or leave it. */
export function PreviewActions({ isWanted, isReady, onApply, onCancel, children }: PreviewActionsProps): JSX.Element {
  return (
    <p class="preview-actions">
      {isWanted && (
        <Button
          kind="primary"
          aria-disabled={!isReady}
          onClick={() => {
            if (isReady) onApply();
          }}
        >
          {children}
        </Button>
      )}{' '}
      <Button kind="quiet" onClick={onCancel}>
        {t('options_cancel')}
      </Button>
    </p>
  );
}
