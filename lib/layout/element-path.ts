import { holderOf } from './scopes.ts';

/**
 * A short CSS path to an element, for people and tests: `main > div:nth-child(2)`, or `#id` where it has one;
 * `x-text >>> table` inside a shadow root or a frame.
 */
export function elementPath(element: Element): string {
  const holder = holderOf(element);
  return holder === null ? ownPath(element) : `${elementPath(holder)} >>> ${ownPath(element)}`;
}

function ownPath(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const name = at.tagName.toLowerCase();
    if (name === 'body' || name === 'html') {
      if (steps.length === 0) steps.push(name);
      break;
    }
    if (/^[A-Za-z][\w-]*$/.test(at.id)) {
      steps.unshift(`#${at.id}`);
      break;
    }
    const parent = at.parentNode as ParentNode | null;
    const alone = parent === null || parent.childElementCount === 1;
    const place = parent === null ? 0 : [...parent.children].indexOf(at) + 1;
    steps.unshift(alone ? name : `${name}:nth-child(${place})`);
  }
  return steps.join(' > ');
}
