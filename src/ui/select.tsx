import type { JSX } from 'preact';

interface SelectItem<T extends string> {
  readonly value: T;
  readonly text: string;
}

interface SelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly items: readonly SelectItem<T>[];
  readonly onChange: (value: T) => void;
}

/** One of a list, in the browser's own control. */
export function Select<T extends string>({ label, value, items, onChange }: SelectProps<T>): JSX.Element {
  return (
    <select
      class="select"
      aria-label={label}
      value={value}
      onChange={(event) => {
        const chosen = items[event.currentTarget.selectedIndex];
        if (chosen) onChange(chosen.value);
      }}
    >
      {items.map((item) => (
        <option key={item.value} value={item.value}>
          {item.text}
        </option>
      ))}
    </select>
  );
}
