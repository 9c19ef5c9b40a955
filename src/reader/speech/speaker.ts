import type { Sentence, SpokenBlock } from './speech-text';

/** Where reading aloud is. */
export interface SpeechState {
  readonly playing: boolean;
  /** Index of the block and of the sentence in it. */
  readonly block: number;
  readonly sentence: number;
  readonly rate: number;
}

/** Reads blocks aloud. Pausing forgets the sentence's rest: going on begins with the sentence again. */
export interface Speaker {
  play(): void;
  pause(): void;
  /** To a neighbouring block; stays at either end. */
  walk(direction: 1 | -1): void;
  setRate(rate: number): void;
  /** Silence for good. */
  end(): void;
}

interface SpeakerOptions {
  readonly blocks: readonly SpokenBlock[];
  readonly voice: SpeechSynthesisVoice;
  readonly synthesis: SpeechSynthesis;
  /** Block to begin with. */
  readonly first: number;
  readonly onChange: (state: SpeechState, sentence: Sentence | undefined) => void;
  readonly onEnd: () => void;
  readonly onProblem: () => void;
}

/** A voice that does not begin within this many milliseconds will not. */
const PATIENCE = 5000;

/**
 * Speaks sentence by sentence: voices stop by themselves in long texts, and only so the place is known. Cancelling is
 * used for pausing too, because pausing is not kept by all systems.
 */
export function createSpeaker(options: SpeakerOptions): Speaker {
  const { blocks, voice, synthesis, onChange, onEnd, onProblem } = options;
  let state: SpeechState = { playing: false, block: options.first, sentence: 0, rate: 1 };
  let turn = 0;
  let silence = 0;

  const current = (): Sentence | undefined => blocks[state.block]?.sentences[state.sentence];
  const change = (patch: Partial<SpeechState>): void => {
    state = { ...state, ...patch };
    onChange(state, current());
  };
  const hush = (): void => {
    turn += 1;
    clearTimeout(silence);
    synthesis.cancel();
  };
  const speak = (): void => {
    hush();
    const own = turn;
    const sentence = current();
    if (!sentence || !state.playing) return;
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = state.rate;
    const give = (then: () => void) => (): void => {
      if (own === turn) then();
    };
    const fail = give(() => {
      hush();
      change({ playing: false });
      onProblem();
    });
    utterance.addEventListener('start', () => clearTimeout(silence));
    utterance.addEventListener('end', give(next));
    utterance.addEventListener('error', fail);
    silence = setTimeout(fail, PATIENCE) as unknown as number;
    synthesis.speak(utterance);
  };
  const next = (): void => {
    const rest = blocks[state.block]?.sentences.length ?? 0;
    if (state.sentence + 1 < rest) change({ sentence: state.sentence + 1 });
    else if (state.block + 1 < blocks.length) change({ block: state.block + 1, sentence: 0 });
    else {
      hush();
      change({ playing: false, block: 0, sentence: 0 });
      onEnd();
      return;
    }
    speak();
  };
  return {
    play: () => {
      change({ playing: true });
      speak();
    },
    pause: () => {
      hush();
      change({ playing: false });
    },
    walk: (direction) => {
      const block = Math.min(blocks.length - 1, Math.max(0, state.block + direction));
      change({ block, sentence: 0 });
      speak();
    },
    setRate: (rate) => {
      change({ rate });
      speak();
    },
    end: hush,
  };
}
