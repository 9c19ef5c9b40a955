import { useEffect, useState } from 'preact/hooks';

/** The sections, in the order of the navigation; each is its own address after `#`. */
export const sectionIds = ['rules', 'appearance', 'detection', 'shortcuts', 'transfer', 'privacy'] as const;

export type SectionId = (typeof sectionIds)[number];

/** The section of an address fragment (`#privacy`); the rules for any other fragment. */
function sectionOf(hash: string): SectionId {
  return sectionIds.find((id) => id === hash.slice(1).split('/')[0]) ?? 'rules';
}

/** The section on screen, following the address. */
export function useSection(): SectionId {
  const [section, setSection] = useState(() => sectionOf(location.hash));
  useEffect(() => {
    const follow = (): void => setSection(sectionOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return section;
}
