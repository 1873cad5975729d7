import { describe, expect, it } from 'vitest';
import { createSpeech, type Synthesis } from '../../../lib/page/tools/speech.ts';

const side = (lang: string, text: string) => ({ lang, dir: 'ltr' as const, text });

/** A platform with these voices that speaks when told to go on. */
function fakePlatform(langs: readonly string[]) {
  const queue: SpeechSynthesisUtterance[] = [];
  const synthesis: Synthesis = {
    getVoices: () => langs.map((lang) => ({ lang })) as SpeechSynthesisVoice[],
    speak: (one) => void queue.push(one),
    cancel: () => void queue.splice(0),
    addEventListener: () => {},
  };
  const utter = (text: string) => ({ text }) as SpeechSynthesisUtterance;
  const finish = () => queue.shift()?.onend?.({} as SpeechSynthesisEvent);
  return { speech: createSpeech(synthesis, utter), queue, finish };
}

describe('listening', () => {
  it('is offered only where the platform has a voice', () => {
    const { speech } = fakePlatform(['en-GB']);
    expect(speech.speaks('en')).toBe(true);
    expect(speech.speaks('ja')).toBe(false);
  });

  it('takes the voice of the very region where there is one', () => {
    const { speech, queue } = fakePlatform(['en-US', 'en-GB']);
    speech.read([side('en-GB', 'Colour')], () => {});
    expect(queue[0]?.voice?.lang).toBe('en-GB');
  });

  it('reads sides in order, skips empty ones, and says when it is done', () => {
    const { speech, queue, finish } = fakePlatform(['en']);
    const told: (number | null)[] = [];
    speech.read([side('en', 'One'), side('en', ''), side('en', 'Two')], (at) => told.push(at));
    expect(queue.map((one) => one.text)).toEqual(['One']);
    finish();
    expect(queue.map((one) => one.text)).toEqual(['Two']);
    finish();
    expect(told).toEqual([0, 2, null]);
  });

  it('says nothing more once it is stopped', () => {
    const { speech, queue } = fakePlatform(['en']);
    const told: (number | null)[] = [];
    speech.read([side('en', 'One'), side('en', 'Two')], (at) => told.push(at));
    const [spoken] = queue;
    speech.stop();
    spoken?.onend?.({} as SpeechSynthesisEvent);
    expect(queue).toEqual([]);
    expect(told).toEqual([0]);
  });
});
