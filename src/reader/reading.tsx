import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Article, JournalEntry, PageReading } from '../core/reading';
import { repostThresholds } from '../core/settings/defaults';
import type { Appearance } from '../core/settings/settings';
import { t } from '../platform/i18n';
import type { PageContext } from '../platform/messages';
import { ArticleHeader } from './article-header';
import { ArticleBody } from './body/article-body';
import type { Filling } from './body/fill-prose';
import { ClosingBlock } from './closing-block';
import { ContentsList } from './contents-list';
import { directionOf } from './direction';
import { HelpDialog } from './help-dialog';
import type { Layout } from './look';
import { News, useNews } from './news';
import type { ReaderPorts } from './ports';
import { usePosition } from './position';
import { Rail } from './rail';
import { makeActions } from './reader-actions';
import { type PageName, type Reader, ReaderContext } from './reader-context';
import { useScrollMemory } from './scroll-memory';
import { rememberFoot } from './source/place';
import { showSource, type UserSays } from './source/shown-source';
import { SpeechBar } from './speech/speech-bar';
import { useVoice } from './speech/use-voice';
import { useBodyServices } from './use-body-services';
import { useKeptPlace } from './use-kept-place';
import { useKeys } from './use-keys';
import { useQuietRail } from './use-quiet-rail';
import { useWish } from './use-wish';
import { ZoomDialog } from './zoom-dialog';

interface ReadingProps {
  readonly reading: PageReading;
  readonly article: Article;
  readonly context: PageContext;
  readonly page: PageName;
  readonly ports: ReaderPorts;
  readonly frame: HTMLElement | null;
  readonly layout: Layout;
  readonly look: Appearance;
  readonly changeLook: (patch: Partial<Appearance>) => void;
  readonly evidenceOpen: boolean;
  /** The reader comes back from the page and knows its place. */
  readonly isReturning: boolean;
}

/** An open article: its text, and all the quiet things around it. */
export function Reading(props: ReadingProps): JSX.Element {
  const { reading, context, page, ports, frame, layout, look } = props;
  const [asPrinted, setAsPrinted] = useState(false);
  const article = useMemo(
    () => (asPrinted ? { ...props.article, ...props.article.printed } : props.article),
    [props.article, asPrinted],
  );
  const [fullWidth, setExportsFullWidth] = useState<boolean>();
  const [says, setSays] = useState<UserSays>({ trusted: context.trusted, original: context.knownOriginal });
  const [body, setBody] = useState<Filling & { prose: HTMLElement }>();
  const [panel, setPanel] = useState<string>();
  const [contentsChosen, setContentsOpen] = useState<boolean>();
  const [helpOpen, setHelpOpen] = useState(false);
  const voice = useVoice(article.lang);
  const [speaking, setSpeaking] = useState(false);
  const [speech] = useState<Reader['speech']>({ toggle: undefined });
  const [preview] = useState<Reader['preview']>({ close: undefined });
  const [putAt, setPutAt] = useState<number>();
  const [zoomed, setZoomed] = useState<HTMLImageElement>();
  const [evidenceOpen, setEvidenceOpen] = useState(props.evidenceOpen);
  const { news, tell } = useNews();
  const sections = body?.sections ?? [];
  const { current, percent } = usePosition(frame, body?.prose, sections);
  useScrollMemory({ frame, body, article: props.article, ports, tell, isReturning: props.isReturning });
  const keepPlace = useKeptPlace(frame, body?.prose, look);
  useQuietRail(frame);
  const isFoot = useMemo(() => rememberFoot(document), [reading]);
  const shown = useMemo(() => showSource(reading.verdict, reading.source, says), [reading, says]);
  useEffect(() => tell(t('reader_opened', article.title)), [props.article.title]);
  // What was said in another tab, or in the settings, holds here as well.
  useEffect(() => {
    setSays((now) => ({ ...now, trusted: context.trusted, original: context.knownOriginal ?? now.original }));
  }, [context.trusted, context.knownOriginal]);
  // Another text stands there now.
  useEffect(() => setSpeaking(false), [article]);
  // What was put back is where one goes on reading.
  useEffect(() => {
    const piece = putAt === undefined ? undefined : body?.prose.children[putAt];
    if (!(piece instanceof HTMLElement)) return;
    setPutAt(undefined);
    piece.tabIndex = -1;
    piece.focus({ preventScroll: true });
    piece.scrollIntoView({ block: 'center' });
  }, [body]);
  // A drawer never opens by itself, and what was a column does not become a drawer.
  useEffect(() => setContentsOpen(undefined), [layout]);

  const state = {
    ...{ page, reading, article, asPrinted, shown, ports, layout, look, sections, current, percent },
    ...{
      panel,
      setPanel,
      helpOpen,
      setHelpOpen,
      imageOpen: zoomed !== undefined,
      voice,
      speaking,
      setSpeaking: (on: boolean) => {
        if (on) body?.finish();
        setSpeaking(on);
      },
      speech,
      preview,
      tell,
      evidenceOpen,
      setContentsOpen,
    },
    exportsFullWidth: fullWidth ?? look.punctuation,
    setExportsFullWidth,
    threshold: repostThresholds[context.sensitivity],
    singleKeys: context.singleKeys,
    hasNews: context.hasNews === true,
    searchEngine: context.searchEngine,
    decidedBy: context.governing.rule && context.decidedBy,
    contentsOpen: sections.length > 1 && (contentsChosen ?? layout === 'wide'),
    isFoot,
    showAsPrinted: (on: boolean) => {
      setAsPrinted(on);
      tell(t(on ? 'reader_as_printed_on' : 'reader_as_printed_off'));
    },
    restore: async (entry: JournalEntry) => {
      const back = await ports.putBack({ reading, article: props.article }, entry);
      tell(t(back ? 'reader_put_back_done' : 'reader_put_back_failed'), back ? 'seen' : 'problem');
      if (!back) return;
      setPutAt(back.at);
      ports.show(back.found);
    },
    toggleEvidence: () => setEvidenceOpen(!evidenceOpen),
    setLook: (patch: Partial<Appearance>, said?: string) => {
      keepPlace();
      props.changeLook(patch);
      if (said) tell(said);
    },
  };
  const actions = makeActions(state, tell, setSays);
  const reader: Reader = {
    ...state,
    ...actions,
    goToSection: (section) => {
      body?.finish();
      actions.goToSection(section);
    },
  };
  useKeys(reader, frame);
  useWish(reader);
  const services = useBodyServices(reader, setZoomed);

  const text = useMemo(
    () => (
      <ArticleBody
        article={article}
        services={services}
        isReturning={props.isReturning}
        onReady={(prose, filling) => setBody({ prose, ...filling })}
      />
    ),
    [article],
  );
  return (
    <ReaderContext.Provider value={reader}>
      <button
        type="button"
        class="skip"
        onClick={() => {
          body?.prose.focus({ preventScroll: true });
          body?.prose.scrollIntoView({ block: 'start' });
        }}
      >
        {t('reader_skip')}
      </button>
      <div class="prog" role="progressbar" aria-label={t('reader_progress')} aria-valuenow={percent}>
        <i style={{ width: `${percent}%` }} />
      </div>
      <div class="page">
        <Rail />
        {sections.length > 1 && <ContentsList />}
        <main>
          <article class="art" lang={article.lang || 'zh-CN'} dir={directionOf(article.lang)}>
            <ArticleHeader />
            {text}
            <ClosingBlock />
          </article>
        </main>
      </div>
      {helpOpen && <HelpDialog />}
      {zoomed && (
        <ZoomDialog
          images={[...(body?.prose.querySelectorAll<HTMLImageElement>('img[data-zoom]') ?? [])]}
          first={zoomed}
          onClose={() => setZoomed(undefined)}
        />
      )}
      {speaking && voice && body && frame && <SpeechBar prose={body.prose} frame={frame} voice={voice} />}
      <News news={news} />
    </ReaderContext.Provider>
  );
}
