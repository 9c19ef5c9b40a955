import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

/** One choice of a segmented control. */
export interface Segment<T extends string> {
  readonly value: T;
  readonly text: string;
}

interface SegmentedProps<T extends string> {
  readonly segments: readonly Segment<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** Id of the visible text that names the group. */
  readonly labelledBy: string;
}

/** One of a few short choices, side by side: native radios under the paint, so arrow keys work. */
export function Segmented<T extends string>({ segments, value, onChange, labelledBy }: SegmentedProps<T>): JSX.Element {
  const name = useId();
  return (
    <div class="segmented" role="radiogroup" aria-labelledby={labelledBy}>
      {segments.map((segment) => (
        <label key={segment.value}>
          <input type="radio" name={name} checked={segment.value === value} onChange={() => onChange(segment.value)} />
          {segment.text}
        </label>
      ))}
    </div>
  );
}
