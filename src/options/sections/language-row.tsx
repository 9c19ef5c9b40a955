import type { JSX } from 'preact';
import { t } from '../../platform/i18n';
import { Segmented } from '../../ui/segmented';
import { Row } from './row';
import type { SectionProps } from './section';

/** In which language our texts are. The names of languages are in those languages. */
export function LanguageRow({ settings, change }: Pick<SectionProps, 'settings' | 'change'>): JSX.Element {
  return (
    <Row id="language" name={t('options_language')} note={t('options_language_note')}>
      <Segmented
        labelledBy="language"
        value={settings.language}
        onChange={(language) => change((now) => ({ ...now, language }))}
        segments={[
          { value: 'browser', text: t('options_language_browser') },
          { value: 'zh-CN', text: t('language_zh_cn') },
          { value: 'en', text: t('language_en') },
          { value: 'zh-TW', text: t('language_zh_tw') },
        ]}
      />
    </Row>
  );
}
