import { send } from '../platform/messages';
import { hideEarly, holdPaint } from './early-sheet';
import { shared } from './shared';

// Runs before the page is there, on sites that are cleaned by themselves: waking the background takes longer than
// reading a short page, and what is hidden after the first paint makes the text jump.
const own = shared();
if (own.opened === undefined) {
  const { href } = location;
  const context = send('page/opened');
  const endHold = holdPaint(document);
  own.opened = { href, context };
  own.endEarlyHiding = endHold;
  void context.then((reply) => {
    // When the page was there before the answer, it is being cleaned already.
    if (own.opened?.href !== location.href) return;
    const { mode, rule } = reply.ok ? reply.value.governing : {};
    if (mode !== 'clean' || !rule) return endHold();
    const endSheet = hideEarly(document, rule);
    own.endEarlyHiding = () => {
      endHold();
      endSheet();
    };
  });
}
