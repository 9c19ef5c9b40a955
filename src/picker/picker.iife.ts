import { pickerPack } from '../packs/contracts';
import { offerPack } from '../platform/packs';
import { type Picker, startPicker } from './picker';

let current: Picker | undefined;

/** The picker's script, put into a page when somebody wants to pick there. There is one picking at a time. */
offerPack(pickerPack, {
  pick(purpose) {
    current?.end();
    return new Promise((resolve) => {
      current = startPicker(document, purpose, resolve);
    });
  },
});
