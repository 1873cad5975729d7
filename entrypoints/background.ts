import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/background/start-background.ts';

/** Can be stopped at any moment: everything is registered anew at each start, and no state is kept. */
export default defineBackground(startBackground);
