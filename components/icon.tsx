const PATHS = {
  flip: 'M4 7h11l-3-3M16 13H5l3 3',
  save: 'M6 3.5h8v13l-4-3-4 3z',
  jump: 'M6 14L14 6M7.5 6H14v6.5',
  next: 'M5 8l5 5 5-5',
  previous: 'M5 12l5-5 5 5',
} as const;

export type IconName = keyof typeof PATHS;

/** A 20 × 20 line icon in the text's colour. Decoration only: the button around it has the name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 20 20"
      width="18"
      height="18"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
