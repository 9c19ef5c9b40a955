/**
 * The voice for a language, of this computer only: other voices send every sentence to a server. The exact region
 * comes first, then the system's own choice, then any of the language.
 */
export function findVoice(voices: readonly SpeechSynthesisVoice[], lang: string): SpeechSynthesisVoice | undefined {
  const wanted = normal(lang || 'zh-CN');
  const local = voices.filter((voice) => voice.localService && languageOf(voice.lang) === languageOf(wanted));
  const exact = local.filter((voice) => normal(voice.lang) === wanted);
  return exact.find((voice) => voice.default) ?? exact[0] ?? local.find((voice) => voice.default) ?? local[0];
}

function normal(lang: string): string {
  return lang.replaceAll('_', '-').toLowerCase();
}

/** Mandarin and Cantonese are two languages to a voice. */
function languageOf(lang: string): string {
  const [language = '', region] = normal(lang).split('-');
  if (language === 'cmn') return 'zh';
  return language === 'yue' || (language === 'zh' && region === 'hk') ? 'yue' : language;
}
