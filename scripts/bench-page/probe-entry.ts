// Runs inside the page under test: the probe, and the bare walk over every text it is measured by.
import { probe } from '../../lib/layout/probe.ts';

function walk(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    length += node.nodeValue?.length ?? 0;
  return length;
}

const timed = (run: () => unknown) => {
  const start = performance.now();
  const answer = run();
  return { ms: performance.now() - start, answer };
};

Object.assign(globalThis, {
  taiyakuProbe: () => timed(() => probe(document)),
  taiyakuWalk: () => timed(walk),
});
