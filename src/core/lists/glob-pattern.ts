import { readHost } from './watch-hosts';

/**
 * The match pattern for an address written as a shell glob (`https://blog.example.cn/posts/**`): `*` and `**` both
 * become `*`. Nothing for braces, character classes, `?` outside a query and stars inside the host, which patterns
 * cannot say.
 */
export function globToPattern(glob: string): { readonly pattern: string; readonly host: string } | undefined {
  const [, scheme = '', below, name = '', path = '/*'] =
    /^(\*|https?|https\?):\/\/(\*\.)?([^/*?{}[\]]+)(\/.*)?$/.exec(glob.trim()) ?? [];
  const host = readHost(name);
  if (host === undefined || /[{}[\]!()+|]/.test(path)) return undefined;
  const literal = path.replace(/\*+/g, '*').replace(/\/\*\/\*/g, '/*');
  const protocol = scheme === 'https' || scheme === 'http' ? scheme : '*';
  return { pattern: `${protocol}://${below ?? ''}${host}${literal}`, host };
}
