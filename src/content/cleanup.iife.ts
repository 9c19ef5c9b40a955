import { report } from '../platform/log';
import { createCleanup } from './cleanup';
import { isWebPage } from './gate';
import { shared, takeCleanupRequest } from './shared';

if (isWebPage(document)) {
  const own = shared();
  own.cleanup ??= createCleanup(document);
  own.cleanup.run(takeCleanupRequest()).catch((error: unknown) => report('cleanup', error));
}
