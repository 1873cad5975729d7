/**
 * The extension API inside web pages. Scripts that run in pages do without the polyfill (30 kB):
 * they need only promises from `sendMessage` (Chrome has them since 99), `sendResponse`, and i18n.
 */
type ExtensionApi = typeof import('wxt/browser').browser;

declare global {
  var browser: ExtensionApi | undefined;
  var chrome: ExtensionApi | undefined;
}

/** Throws outside an extension: nothing here can work there. */
export function extensionApi(): ExtensionApi {
  const api = globalThis.browser?.runtime ? globalThis.browser : globalThis.chrome;
  if (!api?.runtime)
    throw new Error('No extension API: this script runs only inside the extension');
  return api;
}

/** False once the extension was reloaded, updated or removed under an open page. */
export function isExtensionAlive(): boolean {
  try {
    return extensionApi().runtime.id !== undefined;
  } catch {
    return false;
  }
}
