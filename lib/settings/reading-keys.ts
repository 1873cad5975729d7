/** Record of `storage.local`: how each site is read, by host. One record, so that all of it can be forgotten. */
export const SITES_KEY = 'sites-read';
/** Notes of `storage.session`, gone with the browser, one a tab: flipped rows, and places in the popup. */
export const VISITS_KEY = 'visit';
export const PLACES_KEY = 'popup-place';
