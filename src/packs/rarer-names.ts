/** Every name that rarer-grammars.ts knows, for a pack that does not hold the grammars themselves. A test compares them. */
export const rarerNames: ReadonlySet<string> = new Set(
  (
    'csharp cs c# css scss less sass stylus wxss dart diff patch dockerfile docker dos bat cmd groovy gradle ini toml ' +
    'properties conf kotlin kt lua makefile make cmake matlab nginx apache objectivec objc objective-c php powershell ' +
    'ps1 ruby rb rust rs scala yaml yml'
  ).split(' '),
);
