import { expect, test } from 'vitest';
import { isStableName } from '../../../src/picker/stable-name';

test.each([
  'content',
  'article-body',
  'post_content',
  'ArticleBody',
  'markdownBody',
  'zwnr',
  'xxnr-con',
  'blog-content-box',
  'htmledit_views',
  'nr',
  '正文',
  'col1',
  'entry-content-2',
])('%s lasts', (name) => expect(isStableName(name)).toBe(true));

test.each([
  ['a build hash', 'css-1q2w3e'],
  ['a hash behind a name', 'Post_body__x7Kq2'],
  ['letters only, but scrambled', 'sc-bdVaJa'],
  ['letters of both cases behind a name', 'title__xYzAb'],
  ['consonants on end', 'qxzkvbnm'],
  ['the number of an article', 'post-48213'],
  ['a year', 'archive-2024'],
  ['a state', 'active'],
  ['a state with a prefix', 'is-open'],
  ['a state of a framework', 'ng-scope'],
  ['a spacing', 'mt-4'],
  ['a breakpoint', 'md:flex'],
  ['a fraction', 'w-1/2'],
  ['a name that needs an escape', '2col'],
  ['a single letter', 'a'],
  ['a whole sentence', 'x'.repeat(41)],
  ['nothing', ''],
])('%s does not', (_what, name) => expect(isStableName(name)).toBe(false));
