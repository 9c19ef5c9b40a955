import { send } from '../platform/messages';
import { shared } from './shared';

// Runs before the page is there, on sites that are cleaned by themselves: waking the background takes longer than
// reading a short page, and what is hidden after the first paint makes the text jump.
shared().opened ??= { href: location.href, context: send('page/opened') };
