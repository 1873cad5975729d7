import type { Side } from '../../bitext/bitext.ts';

/** The part of `speechSynthesis` that is used, for tests. */
export type Synthesis = Pick<
  SpeechSynthesis,
  'getVoices' | 'speak' | 'cancel' | 'addEventListener'
>;

/** Reads sides aloud, one after the other, in voices of their languages. */
export interface Speech {
  /** Settled once the voices are known, or soon enough where there are none. */
  readonly ready: Promise<void>;
  /** Whether the platform has a voice for the language. */
  speaks(lang: string): boolean;
  /** Reads the sides in order; `at` is told which one is being read, and null at the end. */
  read(sides: readonly Side[], at: (index: number | null) => void): void;
  stop(): void;
}

/** The longest a first menu waits for the platform's list of voices, ms; Chrome has it after 20–100. */
const MAX_WAIT = 250;

const primary = (lang: string) => lang.toLowerCase().split(/[-_]/)[0];

export function createSpeech(
  synthesis: Synthesis,
  utter: (text: string) => SpeechSynthesisUtterance,
): Speech {
  let turn = 0;
  // The first call only starts the list loading in Chrome.
  const isKnown = synthesis.getVoices().length > 0;
  const ready = new Promise<void>((resolve) => {
    if (isKnown) return resolve();
    synthesis.addEventListener('voiceschanged', () => resolve(), { once: true });
    setTimeout(resolve, MAX_WAIT);
  });

  const voiceFor = (lang: string) => {
    const voices = synthesis.getVoices();
    return (
      voices.find((voice) => voice.lang.toLowerCase() === lang.toLowerCase()) ??
      voices.find((voice) => primary(voice.lang) === primary(lang)) ??
      null
    );
  };

  const speech: Speech = {
    ready,
    speaks: (lang) => voiceFor(lang) !== null,
    read(sides, at) {
      speech.stop();
      const mine = turn;
      const next = (index: number) => {
        if (turn !== mine) return;
        const side = sides[index];
        if (!side) return at(null);
        const voice = voiceFor(side.lang);
        if (!voice || side.text === '') return next(index + 1);
        const spoken = utter(side.text);
        spoken.lang = side.lang;
        spoken.voice = voice;
        spoken.onend = () => next(index + 1);
        spoken.onerror = () => turn === mine && at(null);
        at(index);
        synthesis.speak(spoken);
      };
      next(0);
    },
    stop() {
      turn += 1;
      synthesis.cancel();
    },
  };
  return speech;
}
