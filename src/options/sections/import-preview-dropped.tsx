import type { JSX } from 'preact';
import { type DropReport, listLimits } from '../../core/lists/list-format';
import { t } from '../../platform/i18n';
import { dropWords } from '../list-words';

/** What a foreign list said that has no counterpart here: how much of it, why, and on which lines. Folded at first. */
export function DroppedLines({ dropped }: { readonly dropped: DropReport }): JSX.Element | null {
  const counts = [...dropped.counts].toSorted(([, a], [, b]) => b - a);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return null;
  return (
    <details class="dropped">
      <summary>{t('options_import_dropped', total)}</summary>
      <ul>
        {counts.map(([reason, count]) => (
          <li key={reason}>
            {t(dropWords[reason])} <span class="size">{count}</span>
          </li>
        ))}
      </ul>
      {total > listLimits.droppedShown && (
        <p class="hint">{t('options_import_dropped_first', listLimits.droppedShown)}</p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="dropped-lines" tabIndex={0} aria-label={t('options_import_dropped', total)}>
        <ol>
          {dropped.shown.map(({ line, reason, text }) => (
            <li key={`${line} ${text}`}>
              <small>{t('options_import_dropped_line', line)}</small> <span class="code-text">{text}</span>{' '}
              <small>{t(dropWords[reason])}</small>
            </li>
          ))}
        </ol>
      </section>
    </details>
  );
}
