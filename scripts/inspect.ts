// npm run -s inspect -- FILE…: opens HTML or text files in a real headless Chromium with the built extension
// and prints, as one JSON line a file, the bitexts a reader would get, or why there are none.
import { inspectFiles } from './inspect/inspect-files.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Usage: npm run -s inspect -- FILE… (HTML or text)');
  process.exit(2);
}
for await (const line of inspectFiles(files)) console.log(JSON.stringify(line));
