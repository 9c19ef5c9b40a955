import type { JSX } from 'preact';

/** The icon as it looks in the toolbar when a repost was found. Its colours are its own in every theme. */
export function Logo({ class: name }: { readonly class?: string }): JSX.Element {
  return (
    <svg class={name} viewBox="0 0 16 16" aria-hidden="true">
      <rect width="16" height="16" rx="3.75" fill="#1E4F68" />
      <path
        d="M6.6 4H6.4A2 2 0 0 0 6.4 8H9.6A2 2 0 0 1 9.6 12H4.2"
        fill="none"
        stroke="#FDFCFA"
        stroke-width="1.8"
        stroke-linecap="round"
      />
      <circle cx="11.2" cy="4.1" r="2.4" fill="#FF8064" />
    </svg>
  );
}
