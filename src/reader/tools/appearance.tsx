import type { JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { appearanceSteps, defaultAppearance } from '../../core/settings/defaults';
import type { Appearance, ThemeChoice } from '../../core/settings/settings';
import { type MessageKey, t } from '../../platform/i18n';
import { Segmented } from '../../ui/segmented';
import { Stepper } from '../../ui/stepper';
import { Toggle } from '../../ui/toggle';
import { THEMES } from '../../ui/tokens';
import { shownScale, sizeSteps, THEME_CHOICES } from '../look';
import { useReader } from '../reader-context';
import { themeKeys } from '../theme-keys';
import { isSongThin } from '../thin-song';
import type { ReaderTool } from '../tool';

/** The whole look of the text, changed live. */
function AppearancePanel(): JSX.Element {
  const { look, setLook, layout } = useReader();
  return (
    <>
      <ThemePicker />
      <FontRow />
      <StepRow
        name="fontSize"
        label="reader_font_size"
        less="reader_smaller"
        more="reader_larger"
        steps={sizeSteps(layout)}
        show={(fontSize) => `${shownScale({ ...look, fontSize }, layout).size} px`}
      />
      <StepRow
        name="measure"
        label="reader_measure"
        less="reader_narrower"
        more="reader_wider"
        steps={appearanceSteps.measure}
        show={(measure) => t('reader_measure_value', measure)}
      />
      <StepRow
        name="lineHeight"
        label="reader_line_height"
        less="reader_tighter"
        more="reader_looser"
        steps={appearanceSteps.lineHeight}
        show={(lineHeight) => shownNumber(shownScale({ ...look, lineHeight }, layout).lineHeight)}
      />
      <hr />
      <SwitchRow name="indent" label="reader_indent" />
      <SwitchRow name="justify" label="reader_justify" />
      <SwitchRow name="autospace" label="reader_autospace" />
      <SwitchRow name="punctuation" label="reader_punctuation" />
      <button type="button" class="textlink reset" onClick={() => setLook(defaultAppearance, t('reader_look_reset'))}>
        {t('reader_reset_look')}
      </button>
    </>
  );
}

function ThemePicker(): JSX.Element {
  const { look, setLook } = useReader();
  const name = useId();
  if (window.matchMedia('(forced-colors: active)').matches) return <p class="sysnote">{t('reader_theme_system')}</p>;
  return (
    <fieldset class="sw">
      <legend class="vh">{t('reader_theme')}</legend>
      {THEME_CHOICES.map((theme) => (
        <label key={theme}>
          <input
            type="radio"
            name={name}
            checked={look.theme === theme}
            onChange={() => setLook({ theme }, t('reader_theme_now', t(themeKeys[theme])))}
          />
          <i style={swatch(theme, look)} aria-hidden="true">
            {theme === 'auto' ? '' : t('reader_theme_sample')}
          </i>
          <span>{t(themeKeys[theme])}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Each swatch is painted with the theme's own paper and ink. */
function swatch(theme: ThemeChoice, look: Appearance): Record<string, string> {
  if (theme === 'auto') {
    return { background: `linear-gradient(105deg,${THEMES[look.autoLight].bg} 50%,${THEMES[look.autoDark].bg} 50%)` };
  }
  if (theme === 'contrast') return { background: '#fff', color: '#000', border: '3px solid #000', fontWeight: '700' };
  return { background: THEMES[theme].bg, color: THEMES[theme].text };
}

function FontRow(): JSX.Element {
  const { look, setLook } = useReader();
  const id = useId();
  const isThin = useMemo(() => look.font === 'serif' && isSongThin(document), [look.font]);
  return (
    <div class="row">
      <span id={id}>{t('reader_font')}</span>
      <Segmented
        labelledBy={id}
        value={look.font}
        onChange={(font) => setLook({ font })}
        segments={[
          { value: 'sans', text: t('reader_font_sans') },
          { value: 'serif', text: t('reader_font_serif') },
        ]}
      />
      {isThin && <p class="sysnote">{t('reader_font_thin')}</p>}
    </div>
  );
}

interface StepRowProps {
  readonly name: 'fontSize' | 'measure' | 'lineHeight';
  readonly label: MessageKey;
  readonly less: MessageKey;
  readonly more: MessageKey;
  readonly steps: readonly number[];
  readonly show: (value: number) => string;
}

/** One decimal, two where needed. */
function shownNumber(value: number): string {
  return value.toFixed(value * 10 === Math.round(value * 10) ? 1 : 2);
}

function StepRow({ name, label, less, more, steps, show }: StepRowProps): JSX.Element {
  const { look, setLook } = useReader();
  const id = useId();
  return (
    <div class="row">
      <span id={id}>{t(label)}</span>
      <Stepper
        steps={steps}
        value={look[name]}
        show={show}
        labelledBy={id}
        lessLabel={t(less)}
        moreLabel={t(more)}
        onChange={(value) => setLook({ [name]: value })}
      />
    </div>
  );
}

interface SwitchRowProps {
  readonly name: 'indent' | 'justify' | 'autospace' | 'punctuation';
  readonly label: MessageKey;
}

function SwitchRow({ name, label }: SwitchRowProps): JSX.Element {
  const { look, setLook } = useReader();
  const id = useId();
  return (
    <div class="row">
      <span id={id}>{t(label)}</span>
      <Toggle labelledBy={id} checked={look[name]} onChange={(on) => setLook({ [name]: on })} />
    </div>
  );
}

/** Theme, typeface, size, measure and rhythm. */
export const appearance: ReaderTool = {
  id: 'appearance',
  label: 'reader_appearance',
  icon: 'Aa',
  key: 'A',
  Panel: AppearancePanel,
};
