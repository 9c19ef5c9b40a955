import { isUsableSelector } from './refusals';

const tag = /^<\s*([a-z][\w-]*)((?:\s+[a-z][\w-]*(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+))?){0,8})\s*\/?>$/i;
const attributes = /([a-z][\w-]*)(?:\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+)))?/gi;

/**
 * The selector for an opening tag (`<div class='post body'>` → `div.post.body`), the way in which SimpRead names
 * elements; nothing when the text is no such tag.
 */
export function tagToSelector(text: string): string | undefined {
  const [, name, rest = ''] = tag.exec(text.trim()) ?? [];
  if (name === undefined || text.length > 300) return undefined;
  const conditions = [...rest.matchAll(attributes)].map(([, key = '', a, b, c]) => condition(key, a ?? b ?? c));
  const selector = name.toLowerCase() + conditions.join('');
  return isUsableSelector(selector) ? selector : undefined;
}

function condition(name: string, value: string | undefined): string {
  if (value === undefined) return `[${name}]`;
  const words = value.trim().split(/\s+/);
  const isPlain = words.every((word) => /^[a-z_][\w-]*$/i.test(word));
  if (name.toLowerCase() === 'class' && isPlain) return words.map((word) => `.${word}`).join('');
  if (name.toLowerCase() === 'id' && isPlain && words.length === 1) return `#${words[0]}`;
  return `[${name}="${value.replaceAll('"', '')}"]`;
}
