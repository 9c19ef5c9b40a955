import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n';
import { IconButton } from '../../ui/button';
import { closeIcon, nextIcon, pauseIcon, playIcon, previousIcon } from '../../ui/icons';
import { Stepper } from '../../ui/stepper';
import { useReader } from '../reader-context';
import { createSpeaker, type Speaker, type SpeechState } from './speaker';
import { readBlocks, type SpokenBlock } from './speech-text';
import { createSpokenMark } from './spoken-mark';

/** Speeds that can be chosen; 1 is the voice's own. */
const rates: readonly number[] = [0.8, 0.9, 1, 1.1, 1.2, 1.4, 1.6, 1.8, 2];

/** Where the block being read stands in the window, as a part of its height. */
const READING_LINE = 0.3;

interface SpeechBarProps {
  readonly prose: HTMLElement;
  readonly frame: HTMLElement;
  readonly voice: SpeechSynthesisVoice;
}

/** Reads the article aloud, beginning with what is on the screen; a bar at the bottom steers it. */
export function SpeechBar({ prose, frame, voice }: SpeechBarProps): JSX.Element {
  const { article, tell, setSpeaking, speech } = useReader();
  const [state, setState] = useState<SpeechState>({ playing: true, block: 0, sentence: 0, rate: 1 });
  const speaker = useRef<Speaker | undefined>(undefined);
  const id = useId();
  useEffect(() => {
    const words = {
      code: t('reader_speech_code'),
      table: t('reader_speech_table'),
      formula: t('reader_speech_formula'),
    };
    const blocks = readBlocks(prose, article.lang, words);
    const mark = createSpokenMark(prose);
    const own = createSpeaker({
      blocks,
      voice,
      synthesis: window.speechSynthesis,
      first: firstOnScreen(blocks, frame),
      onChange: (next, sentence) => {
        setState(next);
        const block = blocks[next.block]?.element;
        if (!block) return;
        mark.show(block, sentence?.range);
        follow(frame, sentence?.range ?? block);
      },
      onEnd: () => setSpeaking(false),
      onProblem: () => tell(t('reader_speech_failed'), 'problem'),
    });
    speaker.current = own;
    own.play();
    return () => {
      own.end();
      mark.remove();
    };
  }, [prose, voice]);
  const toggle = (): void => (state.playing ? speaker.current?.pause() : speaker.current?.play());
  useEffect(() => {
    speech.toggle = toggle;
    return () => {
      speech.toggle = undefined;
    };
  });
  return (
    <div class="say ui" role="toolbar" aria-label={t('reader_read_aloud')}>
      <IconButton icon={previousIcon} label={t('reader_speech_previous')} onClick={() => speaker.current?.walk(-1)} />
      <IconButton
        icon={state.playing ? pauseIcon : playIcon}
        label={t(state.playing ? 'reader_speech_pause' : 'reader_speech_play')}
        onClick={toggle}
      />
      <IconButton icon={nextIcon} label={t('reader_speech_next')} onClick={() => speaker.current?.walk(1)} />
      <span id={id}>{t('reader_speech_rate')}</span>
      <Stepper
        steps={rates}
        value={state.rate}
        show={(rate) => `${rate.toFixed(1)}×`}
        labelledBy={id}
        lessLabel={t('reader_speech_slower')}
        moreLabel={t('reader_speech_faster')}
        onChange={(rate) => speaker.current?.setRate(rate)}
      />
      <IconButton icon={closeIcon} label={t('reader_speech_close')} onClick={() => setSpeaking(false)} />
    </div>
  );
}

function firstOnScreen(blocks: readonly SpokenBlock[], frame: HTMLElement): number {
  const top = frame.getBoundingClientRect().top;
  const index = blocks.findIndex(({ element }) => element.getBoundingClientRect().bottom > top + 8);
  return Math.max(0, index);
}

/** Brings what is read to its line, unless it is well in sight. */
function follow(frame: HTMLElement, target: Range | Element): void {
  const box = target.getBoundingClientRect();
  const { top, height } = frame.getBoundingClientRect();
  if (box.top > top + height * 0.12 && box.bottom < top + height * 0.7) return;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  frame.scrollBy({ top: box.top - top - height * READING_LINE, behavior: still ? 'instant' : 'smooth' });
}
