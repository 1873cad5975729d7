import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './source-files.ts';

const WIDTH_AT = 16; // bytes into a PNG: signature, chunk length, `IHDR`

describe('the icons', () => {
  it.each([16, 32, 48, 96, 128])('come as a square PNG of %i px', (size) => {
    const png = readFileSync(join(ROOT, `public/icon/${size}.png`));
    expect([png.readUInt32BE(WIDTH_AT), png.readUInt32BE(WIDTH_AT + 4)]).toEqual([size, size]);
  });
});
