/** The single door to the extension API in background and extension pages (ARCHITECTURE, decision 2). */
export { browser } from 'wxt/browser';
