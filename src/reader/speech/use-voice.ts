import { useEffect, useState } from 'preact/hooks';
import { findVoice } from './voice';

/** The voice of this computer for a language; nothing where there is none. Systems may name their voices late. */
export function useVoice(lang: string): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  useEffect(() => {
    const synthesis: SpeechSynthesis | undefined = window.speechSynthesis;
    if (!synthesis) return;
    const look = (): void => setVoice(findVoice(synthesis.getVoices(), lang));
    look();
    synthesis.addEventListener('voiceschanged', look);
    return () => synthesis.removeEventListener('voiceschanged', look);
  }, [lang]);
  return voice;
}
