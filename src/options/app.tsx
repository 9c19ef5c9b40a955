import type { ComponentType, JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { LanguageChoice } from '../core/settings/settings';
import { applyLanguage, type MessageKey, t } from '../platform/i18n';
import { followLanguage } from '../platform/language';
import { report } from '../platform/log';
import { brandIcon, Icon } from '../ui/icons';
import { type Announcement, LiveRegion } from '../ui/live-region';
import { showTheme } from '../ui/theme';
import { Toast, type ToastMessage } from '../ui/toast';
import { News } from './news';
import { RulesSection } from './sections/rules';
import type { SectionProps } from './sections/section';
import { useRescue } from './use-rescue';
import { type SectionId, sectionIds, useSection } from './use-section';
import { useGrantedOrigins, useSettings } from './use-settings';

interface SectionEntry {
  readonly name: MessageKey;
  readonly load: () => Promise<ComponentType<SectionProps>>;
}

/** The first section comes with the page; the others when they are opened. */
const sections: Readonly<Record<SectionId, SectionEntry>> = {
  rules: { name: 'options_rules', load: async () => RulesSection },
  appearance: {
    name: 'options_appearance',
    load: async () => (await import('./sections/appearance')).AppearanceSection,
  },
  detection: {
    name: 'options_detection',
    load: async () => (await import('./sections/detection')).DetectionSection,
  },
  shortcuts: {
    name: 'options_shortcuts',
    load: async () => (await import('./sections/shortcuts')).ShortcutsSection,
  },
  transfer: {
    name: 'options_transfer',
    load: async () => (await import('./sections/transfer')).TransferSection,
  },
  privacy: { name: 'options_privacy', load: async () => (await import('./sections/privacy')).PrivacySection },
};

/** The whole options page: navigation, one section at a time, and where news is told. */
export function App(): JSX.Element {
  const [news, setNews] = useState<Announcement>();
  const [toast, setToast] = useState<ToastMessage>();
  const say = useCallback((text: string) => setNews({ text }), []);
  const closeToast = useCallback(() => setToast(undefined), []);
  const { settings, state, change, replace } = useSettings(say);
  const granted = useGrantedOrigins();
  const { putAside } = useRescue();
  const current = useSection();
  const heading = useSectionFocus(current);
  useChosenLanguage(settings?.language);
  const look = settings?.appearance;
  const { theme, autoLight, autoDark } = look ?? {};

  useEffect(() => {
    if (!theme || !autoLight || !autoDark) return;
    const life = new AbortController();
    showTheme(document, { theme, autoLight, autoDark }, life.signal);
    return () => life.abort();
  }, [theme, autoLight, autoDark]);

  const Section = useView(current);
  return (
    <div class="app">
      <Navigation current={current} />
      <main>
        <h1 tabindex={-1} ref={heading}>
          {t(sections[current].name)}
        </h1>
        <News />
        {state === 'newer' && <p class="banner">{t('options_state_newer')}</p>}
        {state === 'broken' && <p class="banner">{t('options_state_broken')}</p>}
        {putAside.length > 0 && (
          <p class="banner">
            {t('options_put_aside_told')} <a href="#privacy">{t('options_put_aside_see')}</a>
          </p>
        )}
        {Section && settings && granted && (
          <Section settings={settings} granted={granted} change={change} replace={replace} say={say} toast={setToast} />
        )}
      </main>
      <LiveRegion news={news} />
      <Toast message={toast} closeLabel={t('options_close')} onClose={closeToast} />
    </div>
  );
}

/** Gives the page its language, and draws it anew when another one was chosen. */
function useChosenLanguage(language: LanguageChoice | undefined): void {
  const [, drawAgain] = useState({});
  useEffect(() => {
    let wanted = true;
    if (language !== undefined) {
      void followLanguage(language).then(() => {
        applyLanguage(document.documentElement);
        document.title = t('options_title');
        if (wanted) drawAgain({});
      });
    }
    return () => {
      wanted = false;
    };
  }, [language]);
}

/** The view of a section, once it is loaded. */
function useView(id: SectionId): ComponentType<SectionProps> | undefined {
  const [loaded, setLoaded] = useState<{ readonly id: SectionId; readonly view: ComponentType<SectionProps> }>();
  useEffect(() => {
    let wanted = true;
    sections[id].load().then(
      (view) => wanted && setLoaded({ id, view }),
      (error: unknown) => report('options', error),
    );
    return () => {
      wanted = false;
    };
  }, [id]);
  return loaded?.id === id ? loaded.view : undefined;
}

/** Moves focus to the heading when the user changes the section, so that reading goes on there; not on first load. */
function useSectionFocus(current: SectionId): { current: HTMLHeadingElement | null } {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(current);
  useEffect(() => {
    if (shown.current === current) return;
    shown.current = current;
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [current]);
  return heading;
}

function Navigation({ current }: { readonly current: SectionId }): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // On narrow screens the links are one scrolling line.
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  return (
    <nav class="nav" aria-label={t('options_nav')}>
      <p class="brand">
        <Icon of={brandIcon} />
        {t('app_name')}
      </p>
      <ul ref={list}>
        {sectionIds.map((id) => (
          // The target of the address is here: what is left of the window's edge would else look like a broken skip link.
          <li key={id} id={id}>
            <a href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
              {t(sections[id].name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
