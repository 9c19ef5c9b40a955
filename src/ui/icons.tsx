import type { JSX } from 'preact';

/** One drawing: what stands inside an 18-unit square (16 for `brand`), stroked in the current colour. */
export interface IconShape {
  readonly box: 16 | 18;
  readonly draw: () => JSX.Element;
}

/** Draws an icon. It is decoration to assistive technology: the control around it carries the name. */
export function Icon({
  of,
  class: extra,
}: {
  readonly of: IconShape;
  readonly class?: string | undefined;
}): JSX.Element {
  return (
    <svg class={extra ? `icon ${extra}` : 'icon'} viewBox={`0 0 ${of.box} ${of.box}`} aria-hidden="true">
      {of.draw()}
    </svg>
  );
}

export const closeIcon: IconShape = { box: 18, draw: () => <path d="M4.5 4.5l9 9M13.5 4.5l-9 9" /> };

export const backIcon: IconShape = {
  box: 18,
  draw: () => <path d="M7.5 4L3 8.5 7.5 13M3.4 8.5H11a4 4 0 0 1 4 4V14" />,
};

export const contentsIcon: IconShape = { box: 18, draw: () => <path d="M3 4.5h12M6 9h9M6 13.5h9" /> };

export const exportIcon: IconShape = {
  box: 18,
  draw: () => <path d="M9 11V2.8M5.8 5.8L9 2.6l3.2 3.2M5 8.5H3.8v6.2h10.4V8.5H13" />,
};

export const copyIcon: IconShape = {
  box: 18,
  draw: () => (
    <>
      <rect x="6" y="6" width="9" height="9" rx="1.8" />
      <path d="M12 6V4.6A1.6 1.6 0 0 0 10.4 3H4.6A1.6 1.6 0 0 0 3 4.6v5.8A1.6 1.6 0 0 0 4.6 12H6" />
    </>
  ),
};

export const markdownIcon: IconShape = {
  box: 18,
  draw: () => <path d="M2.5 13V5l3 3.6L8.5 5v8M13 5v7.4M10.6 10.2L13 12.7l2.4-2.5" />,
};

export const downloadIcon: IconShape = {
  box: 18,
  draw: () => <path d="M9 2.8v8.4M5.8 8.2L9 11.4l3.2-3.2M3.4 11.6v3.1h11.2v-3.1" />,
};

export const previousIcon: IconShape = { box: 18, draw: () => <path d="M11.2 3.8L6 9l5.2 5.2" /> };

export const nextIcon: IconShape = { box: 18, draw: () => <path d="M6.8 3.8L12 9l-5.2 5.2" /> };

export const speechIcon: IconShape = {
  box: 18,
  draw: () => <path d="M3 7v4h2.6L9 14V4L5.6 7zM11.6 6.6a3.4 3.4 0 0 1 0 4.800M13.700 4.5a6.4 6.4 0 0 1 0 9" />,
};

export const playIcon: IconShape = { box: 18, draw: () => <path class="solid" d="M6 4.2v9.6L13.6 9z" /> };

export const pauseIcon: IconShape = { box: 18, draw: () => <path d="M6.5 4.5v9M11.5 4.5v9" /> };

export const printIcon: IconShape = {
  box: 18,
  draw: () => <path d="M5 6.5V2.8h8v3.7M5 13H3V6.5h12V13h-2M5 10.5h8v4.7H5z" />,
};

export const tuneIcon: IconShape = {
  box: 18,
  draw: () => (
    <>
      <path d="M3 5.5h6M13 5.5h2M3 12.5h2M9 12.5h6" />
      <circle cx="11" cy="5.5" r="1.9" />
      <circle cx="7" cy="12.5" r="1.9" />
    </>
  ),
};

export const helpIcon: IconShape = {
  box: 18,
  draw: () => (
    <>
      <circle cx="9" cy="9" r="6.6" />
      <path d="M7.1 7.1a2 2 0 1 1 2.9 1.9c-.7.4-1 .7-1 1.4M9 12.6v.1" />
    </>
  ),
};

export const chevronIcon: IconShape = { box: 18, draw: () => <path d="M4.5 7L9 11.5 13.5 7" /> };

export const externalIcon: IconShape = {
  box: 18,
  draw: () => <path d="M7.5 4H4v10h10v-3.5M10 3.5h4.5V8M14.2 3.8L8.5 9.5" />,
};

export const searchIcon: IconShape = {
  box: 18,
  draw: () => (
    <>
      <circle cx="8" cy="8" r="4.8" />
      <path d="M11.6 11.6L15.2 15.2" />
    </>
  ),
};

export const checkIcon: IconShape = { box: 18, draw: () => <path d="M3.5 9.5l3.6 3.7 7.4-8" /> };

export const verifiedIcon: IconShape = {
  box: 18,
  draw: () => (
    <>
      <circle cx="9" cy="9" r="6.6" />
      <path d="M6 9.2l2.2 2.2L12.2 7" />
    </>
  ),
};

export const likelyIcon: IconShape = {
  box: 18,
  draw: () => (
    <>
      <circle cx="9" cy="9" r="6.6" />
      <path d="M5.6 8.1c1.2-1.3 2.2-1.3 3.4-.3s2.2 1 3.4-.3M5.6 11.2c1.2-1.3 2.2-1.3 3.4-.3s2.2 1 3.4-.3" />
    </>
  ),
};

export const selfCitingIcon: IconShape = {
  box: 18,
  draw: () => (
    <>
      <path d="M14.6 9A5.6 5.6 0 1 1 12.4 4.5M12.6 1.9v2.9H9.7" />
      <circle cx="9" cy="9" r="1" class="solid" />
    </>
  ),
};

export const unknownIcon: IconShape = {
  box: 18,
  draw: () => (
    <>
      <circle cx="9" cy="9" r="6.6" stroke-dasharray="2.2 2.4" />
      <path d="M9 6v3.4M9 12v.1" />
    </>
  ),
};

export const pageIcon: IconShape = { box: 18, draw: () => <path d="M4 3h7l3 3v9H4zM11 3v3h3M6.5 9h5M6.5 12h5" /> };

export const warningIcon: IconShape = { box: 18, draw: () => <path d="M9 3L16 15H2zM9 7.5v3.4M9 13v.1" /> };

export const imageMissingIcon: IconShape = {
  box: 18,
  draw: () => (
    <>
      <path d="M3 4h12v10H3zM3 12l3.5-3.6 2.6 2.6 2-2 3.9 3.6" />
      <path d="M2.5 2.5l13 13" />
    </>
  ),
};

export const pickIcon: IconShape = {
  box: 18,
  draw: () => (
    <>
      <path d="M9 2v3M9 13v3M2 9h3M13 9h3" />
      <circle cx="9" cy="9" r="3.6" />
    </>
  ),
};

export const plusIcon: IconShape = { box: 18, draw: () => <path d="M9 3.5v11M3.5 9h11" /> };

export const minusIcon: IconShape = { box: 18, draw: () => <path d="M3.5 9h11" /> };

export const moreIcon: IconShape = { box: 18, draw: () => <path d="M4 9h.1M9 9h.1M14 9h.1" stroke-width="2.4" /> };

export const brandIcon: IconShape = {
  box: 16,
  draw: () => (
    <>
      <path d="M8.2 3H5.9A2.5 2.5 0 0 0 5.9 8H10.1A2.5 2.5 0 0 1 10.1 13H2.6" stroke-width="1.8" />
      <circle cx="12" cy="3" r="1.9" class="dot" />
    </>
  ),
};
