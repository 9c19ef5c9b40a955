import { expect, test } from 'vitest';
import { articleAddress } from '../../../src/reader/page/address';

const page = 'https://blog.example.org/post/12?id=3';

test.each([
  ['a place within the page', `${page}#part-2`],
  ['a tracking parameter', `${page}&utm_source=feed`],
])('%s is the same article', (_name, other) => {
  expect(articleAddress(other)).toBe(articleAddress(page));
});

test.each([
  ['another path', 'https://blog.example.org/post/13?id=3'],
  ['another parameter', 'https://blog.example.org/post/12?id=4'],
  ['a page behind a fragment', `${page}#/post/13`],
  ['the same, as it was written once', `${page}#!post/13`],
])('%s is another one', (_name, other) => {
  expect(articleAddress(other)).not.toBe(articleAddress(page));
});
