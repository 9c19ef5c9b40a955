import { chooseTexts } from './i18n';
import { type PageContext, send } from './messages';

/** Makes the texts of our scripts in a page those of the user's choice. Cheap where that is the browser's own. */
export async function takeTexts({ language }: PageContext): Promise<void> {
  if (language === undefined || language === 'browser') return chooseTexts(undefined);
  const reply = await send('page/texts');
  if (reply.ok) chooseTexts(reply.value);
}
