import type { JSX } from 'preact';
import { weights } from '../../core/weights';
import { findMessage, t } from '../../platform/i18n';
import { Toggle } from '../../ui/toggle';
import type { SectionProps } from './section';

/** All signs with their points, the heaviest first. */
const signs = Object.entries(weights)
  .map(([id, weight]) => ({ id, weight }))
  .toSorted((a, b) => b.weight - a.weight);

/** Stands for the words of a page in a sign's sentence. */
const SOME_WORDS = '…';

/** The signs by which pages are judged: each with its points, and a switch. */
export function SignalList({ settings, change }: Pick<SectionProps, 'settings' | 'change'>): JSX.Element {
  const switchSign = (id: string, isOn: boolean): void =>
    change((now) => {
      const others = now.signalsOff.filter((other) => other !== id);
      return { ...now, signalsOff: isOn ? others : [...others, id] };
    });
  return (
    <>
      <h2>{t('options_signals')}</h2>
      <p class="hint">{t('options_signals_lead')}</p>
      <table class="signs">
        <thead>
          <tr>
            <th class="on">{t('options_column_on')}</th>
            <th>{t('options_signals_sign')}</th>
            <th class="points">{t('options_signals_points')}</th>
          </tr>
        </thead>
        <tbody>
          {signs.map(({ id, weight }) => {
            const name = nameOf(id);
            return (
              <tr key={id}>
                <td class="on">
                  <Toggle
                    label={t('options_rule_on', name)}
                    checked={!settings.signalsOff.includes(id)}
                    onChange={(isOn) => switchSign(id, isOn)}
                  />
                </td>
                <td>{name}</td>
                <td class="points">{weight < 0 ? `−${-weight}` : weight}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

/** The sign's own sentence, with dots in the place of what it would quote. */
function nameOf(id: string): string {
  return findMessage(`signal_${id.replaceAll('-', '_')}`, SOME_WORDS, SOME_WORDS, SOME_WORDS) ?? id;
}
