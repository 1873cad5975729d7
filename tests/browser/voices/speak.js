// Speaks without a sound, each text as long as it takes to see it marked.
const SPOKEN = 700; // ms

chrome.ttsEngine.onSpeak.addListener((text, _options, tell) => {
  tell({ type: 'start', charIndex: 0 });
  setTimeout(() => tell({ type: 'end', charIndex: text.length }), SPOKEN);
});
chrome.ttsEngine.onStop.addListener(() => {});
