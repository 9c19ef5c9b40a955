import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageReading } from '../core/reading';
import { t } from '../platform/i18n';
import { Button } from '../ui/button';
import { Logo } from './logo';
import type { SampleCard } from './sample-card';
import { WatchStep } from './watch-step';

/** The page shown once after installation: pin the icon, choose when Suyuan looks, try a page. */
export function Onboarding(): JSX.Element {
  return (
    <main>
      <Logo class="logo" />
      <h1>{t('onboarding_headline')}</h1>
      <p class="lead">{t('onboarding_lead')}</p>
      <Step number={1} title={t('onboarding_pin')} text={t('onboarding_pin_text')}>
        <div class="bar" aria-hidden="true">
          <span class="addr">www.example-mirror.cn/article/cache-and-database</span>
          <Logo />
        </div>
      </Step>
      <Step number={2} title={t('onboarding_watch')} text={t('onboarding_watch_text')}>
        <WatchStep labelledBy="step-2" />
      </Step>
      <Step number={3} title={t('onboarding_try')} text={t('onboarding_try_text')}>
        <SampleStep />
      </Step>
      <p class="end">
        {t('onboarding_end')} <a href="../options/index.html#privacy">{t('onboarding_privacy')}</a>
      </p>
    </main>
  );
}

interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly children: ComponentChildren;
}

function Step({ number, title, text, children }: StepProps): JSX.Element {
  return (
    <section class="step">
      <span class="number" aria-hidden="true">
        {number}
      </span>
      <div>
        <h2 id={`step-${number}`}>{title}</h2>
        <p>{text}</p>
        {children}
      </div>
    </section>
  );
}

type SampleState = 'idle' | 'reading' | 'failed' | { readonly Card: typeof SampleCard; readonly reading: PageReading };

/**
 * Reads the bundled page with the real engine, here on this page: browsers do not let an extension inject its reader
 * into its own pages. The engine is loaded on the click only.
 */
function SampleStep(): JSX.Element {
  const [state, setState] = useState<SampleState>('idle');
  const result = useRef<HTMLDivElement>(null);
  const read = async (): Promise<void> => {
    setState('reading');
    try {
      const [card, engine] = await Promise.all([import('./sample-card'), import('./read-sample')]);
      setState({ Card: card.SampleCard, reading: await engine.readSample(document) });
    } catch {
      setState('failed');
    }
  };
  useEffect(() => {
    if (typeof state === 'object') result.current?.focus();
  }, [state]);
  return (
    <>
      {typeof state === 'string' && (
        <Button onClick={() => void read()} disabled={state === 'reading'}>
          {t('onboarding_try_button')}
        </Button>
      )}
      <p role="status" class="note">
        {state === 'failed' && t('onboarding_try_failed')}
      </p>
      {typeof state === 'object' && (
        <div ref={result} tabindex={-1} class="result">
          <state.Card reading={state.reading} />
        </div>
      )}
    </>
  );
}
