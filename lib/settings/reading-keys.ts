/** Record of `storage.local`: how each site is read, by host. One record, so that all of it can be forgotten. */
export const SITES_KEY = 'sites-read';
/** Records of `storage.session`, gone with the browser: flipped rows, and places in the popup, by tab. */
export const VISITS_KEY = 'visits';
export const PLACES_KEY = 'popup-places';
