import type { Scope } from './scopes.ts';

/**
 * Whether names given to form fields or pictures stand in the way of reading the page: `<input name="parentNode">`
 * makes `form.parentNode` that input, and a walk towards the root goes round for ever. Names that honest
 * forms have (title, lang, id, dir …) are not asked: nothing here reads those as properties of any element.
 */
export function isClobbered(scope: Scope): boolean {
  if (scope.nodeType === 9 && isDocumentClobbered(scope as Document)) return true;
  // A live list, where there is one, is counted once: asked again it costs nothing.
  const forms =
    scope.nodeType === 9
      ? (scope as Document).getElementsByTagName('form')
      : scope.querySelectorAll('form');
  for (const form of forms) if (isFormClobbered(form)) return true;
  return false;
}

function isDocumentClobbered(doc: Document): boolean {
  if (!has(doc, DOCUMENT_FUNCTIONS, 'function') || !isNode(doc.documentElement, 1)) return true;
  return Boolean(doc.body) && doc.body.parentNode !== doc.documentElement;
}

const DOCUMENT_FUNCTIONS = [
  'querySelector',
  'querySelectorAll',
  'getElementsByTagName',
  'createElement',
];

const FUNCTIONS = [
  'querySelector',
  'querySelectorAll',
  'getAttribute',
  'hasAttribute',
  'hasAttributes',
  'setAttribute',
  'removeAttribute',
  'closest',
  'matches',
  'contains',
  'compareDocumentPosition',
  'getBoundingClientRect',
  'addEventListener',
  'before',
];
/** Never inside the form by right. */
const OUTSIDE = [
  'parentNode',
  'parentElement',
  'nextSibling',
  'previousSibling',
  'nextElementSibling',
  'previousElementSibling',
];
const FIRST = ['firstChild', 'firstElementChild'];
const LISTS = ['childNodes', 'children'];

function isFormClobbered(form: HTMLFormElement): boolean {
  if (!has(form, FUNCTIONS, 'function')) return true;
  if (!has(form, ['tagName', 'textContent'], 'string')) return true;
  if (!has(form, ['nodeType', 'childElementCount'], 'number')) return true;
  if (!isNode(form.ownerDocument, 9)) return true;
  const propertyOf = (name: string) => (form as unknown as Record<string, unknown>)[name];
  const isForeign = (name: string) => {
    const value = propertyOf(name);
    return value !== null && (!isNode(value) || form.contains(value));
  };
  const isNoChild = (name: string) => {
    const value = propertyOf(name);
    return value !== null && (!isNode(value) || value.parentNode !== form);
  };
  const isOneNode = (name: string) => isNode(propertyOf(name));
  return OUTSIDE.some(isForeign) || FIRST.some(isNoChild) || LISTS.some(isOneNode);
}

const has = (owner: object, names: readonly string[], type: string) =>
  names.every((name) => typeof (owner as Record<string, unknown>)[name] === type);

const isNode = (value: unknown, type?: number): value is Node => {
  const found = (value as Node | null)?.nodeType;
  return type === undefined ? typeof found === 'number' : found === type;
};
