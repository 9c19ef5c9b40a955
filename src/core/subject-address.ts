/** Statements of exercises, which solutions link as 原文. */
const EXERCISE = /\/(?:problems?|exercises?|contests?)(?:\/|\.|\?|$)|problem\.php|showproblem/i;
/** Where papers are kept: notes on a paper link it as 原文. */
const PAPERS =
  /(?:^|\.)(?:arxiv|doi|openreview|aclanthology|aclweb|acm|ieee|springer|sciencedirect|semanticscholar|thecvf|neurips|nips|mlr|usenix)\.(?:org|com|cc|net|press)$/;
/** A repository's front page: the project that a text is about. */
const PROJECT = /^(?:www\.)?(?:github|gitee|gitlab)\.com\/[^/]+\/[^/]+\/?$/;

/**
 * True for an address of what a text is about rather than of a text it was taken from: an exercise, a paper, a
 * project's repository. Outright wording (`转载自`) may still name one.
 */
export function isSubject({ hostname, pathname }: URL): boolean {
  return EXERCISE.test(pathname) || PAPERS.test(hostname) || PROJECT.test(hostname + pathname);
}
