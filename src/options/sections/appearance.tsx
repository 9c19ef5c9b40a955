import '../css/sample.css';

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { appearanceSteps, defaultAppearance } from '../../core/settings/defaults';
import type { Appearance } from '../../core/settings/settings';
import { t } from '../../platform/i18n';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/segmented';
import { Stepper } from '../../ui/stepper';
import { Toggle } from '../../ui/toggle';
import { LanguageRow } from './language-row';
import { Row } from './row';
import { Sample } from './sample';
import type { SectionProps } from './section';

interface LookProps {
  readonly look: Appearance;
  readonly set: (change: Partial<Appearance>) => void;
}

/** How the reader looks, with a live sample; the reader's own panel writes the same values. */
export function AppearanceSection({ settings, change }: SectionProps): JSX.Element {
  const look = settings.appearance;
  const set = (values: Partial<Appearance>): void =>
    change((now) => ({ ...now, appearance: { ...now.appearance, ...values } }));
  return (
    <>
      <p class="lead">{t('options_appearance_lead')}</p>
      <LanguageRow settings={settings} change={change} />
      <Sample look={look} />
      <ThemeRows look={look} set={set} />
      <TypeRows look={look} set={set} />
      <SwitchRows look={look} set={set} />
      <p class="end">
        <Button onClick={() => set(defaultAppearance)}>{t('options_appearance_reset')}</Button>
      </p>
    </>
  );
}

function ThemeRows({ look, set }: LookProps): JSX.Element {
  if (useForcedColors()) return <p class="hint">{t('options_theme_forced')}</p>;
  return (
    <>
      <Row id="theme" name={t('options_theme')} note={t('options_theme_note')}>
        <Segmented
          labelledBy="theme"
          value={look.theme}
          onChange={(theme) => set({ theme })}
          segments={[
            { value: 'auto', text: t('options_theme_auto') },
            { value: 'light', text: t('options_theme_light') },
            { value: 'sepia', text: t('options_theme_sepia') },
            { value: 'dark', text: t('options_theme_dark') },
            { value: 'black', text: t('options_theme_black') },
            { value: 'contrast', text: t('options_theme_contrast') },
          ]}
        />
      </Row>
      {look.theme === 'auto' && (
        <>
          <Row id="auto-light" name={t('options_theme_auto_light')}>
            <Segmented
              labelledBy="auto-light"
              value={look.autoLight}
              onChange={(autoLight) => set({ autoLight })}
              segments={[
                { value: 'light', text: t('options_theme_light') },
                { value: 'sepia', text: t('options_theme_sepia') },
              ]}
            />
          </Row>
          <Row id="auto-dark" name={t('options_theme_auto_dark')}>
            <Segmented
              labelledBy="auto-dark"
              value={look.autoDark}
              onChange={(autoDark) => set({ autoDark })}
              segments={[
                { value: 'dark', text: t('options_theme_dark') },
                { value: 'black', text: t('options_theme_black') },
              ]}
            />
          </Row>
        </>
      )}
    </>
  );
}

function TypeRows({ look, set }: LookProps): JSX.Element {
  return (
    <>
      <Row id="font" name={t('options_font')}>
        <Segmented
          labelledBy="font"
          value={look.font}
          onChange={(font) => set({ font })}
          segments={[
            { value: 'sans', text: t('options_font_sans') },
            { value: 'serif', text: t('options_font_serif') },
          ]}
        />
      </Row>
      <Row id="font-size" name={t('options_font_size')}>
        <Stepper
          labelledBy="font-size"
          steps={appearanceSteps.fontSize}
          value={look.fontSize}
          show={(size) => t('options_font_size_value', size)}
          onChange={(fontSize) => set({ fontSize })}
          lessLabel={t('options_less')}
          moreLabel={t('options_more')}
        />
      </Row>
      <Row id="measure" name={t('options_measure')}>
        <Stepper
          labelledBy="measure"
          steps={appearanceSteps.measure}
          value={look.measure}
          show={(measure) => t('options_measure_value', measure)}
          onChange={(measure) => set({ measure })}
          lessLabel={t('options_less')}
          moreLabel={t('options_more')}
        />
      </Row>
      <Row id="line-height" name={t('options_line_height')}>
        <Stepper
          labelledBy="line-height"
          steps={appearanceSteps.lineHeight}
          value={look.lineHeight}
          show={String}
          onChange={(lineHeight) => set({ lineHeight })}
          lessLabel={t('options_less')}
          moreLabel={t('options_more')}
        />
      </Row>
    </>
  );
}

function SwitchRows({ look, set }: LookProps): JSX.Element {
  return (
    <>
      <Row id="indent" name={t('options_indent')} note={t('options_indent_note')}>
        <Toggle
          labelledBy="indent"
          describedBy="indent-note"
          checked={look.indent}
          onChange={(indent) => set({ indent })}
        />
      </Row>
      <Row id="justify" name={t('options_justify')}>
        <Toggle labelledBy="justify" checked={look.justify} onChange={(justify) => set({ justify })} />
      </Row>
      <Row id="autospace" name={t('options_autospace')} note={t('options_autospace_note')}>
        <Toggle
          labelledBy="autospace"
          describedBy="autospace-note"
          checked={look.autospace}
          onChange={(autospace) => set({ autospace })}
        />
      </Row>
      <Row id="punctuation" name={t('reader_punctuation')} note={t('options_autospace_note')}>
        <Toggle
          labelledBy="punctuation"
          describedBy="punctuation-note"
          checked={look.punctuation}
          onChange={(punctuation) => set({ punctuation })}
        />
      </Row>
    </>
  );
}

/** Whether the system imposes its own colours, which makes themes pointless. */
function useForcedColors(): boolean {
  const [forced, setForced] = useState(() => matchMedia('(forced-colors: active)').matches);
  useEffect(() => {
    const query = matchMedia('(forced-colors: active)');
    const follow = (): void => setForced(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return forced;
}
