import { t } from '../platform/i18n';

/** A field of a rule's JSON with what it means. */
export interface JsonField {
  readonly name: string;
  readonly words: string;
}

/** Every field of the format, in its order, in the words of the form. */
export function jsonFields(): readonly JsonField[] {
  return [
    { name: 'id', words: t('options_json_id') },
    { name: 'name', words: t('options_field_name') },
    { name: 'match', words: t('options_json_match') },
    { name: 'exclude', words: t('options_field_exclude') },
    { name: 'mode', words: t('options_json_mode', 'notify, clean, reader, off') },
    { name: 'article', words: t('options_json_selector', t('options_field_article')) },
    { name: 'title', words: t('options_json_selector', t('options_field_title')) },
    { name: 'author', words: t('options_json_selector', t('options_field_author')) },
    { name: 'date', words: t('options_json_selector', t('options_field_date')) },
    { name: 'remove', words: t('options_json_selectors', t('options_field_remove')) },
    { name: 'keep', words: t('options_json_selectors', t('options_field_keep')) },
    { name: 'removeText', words: t('options_field_remove_text') },
    { name: 'lazyAttrs', words: t('options_field_lazy') },
    { name: 'original', words: t('options_json_original', '{ "selector": "…" }') },
    { name: 'note', words: t('options_field_note') },
    { name: 'enabled', words: t('options_json_enabled') },
  ];
}
