interface TickListProps {
  legend: string;
  value: readonly string[];
  options: readonly { value: string; label: string }[];
  onChange: (value: string[]) => void;
  error?: string | undefined;
  /** Stands there when there is nothing to choose. */
  empty?: string;
}

/** A few things of which any may be chosen. */
export const TickList = ({ legend, value, options, onChange, error, empty }: TickListProps) => (
  <fieldset className="min-w-0">
    <legend className="mb-1 text-12 font-semibold text-text-2">{legend}</legend>
    {options.length === 0 && <p className="text-12 text-text-3">{empty}</p>}
    {options.map((option) => (
      <label key={option.value} className="flex min-h-7 items-center gap-2 text-13">
        <input
          type="checkbox"
          checked={value.includes(option.value)}
          onChange={({ target }) =>
            onChange(target.checked ? [...value, option.value] : value.filter((one) => one !== option.value))
          }
          className="size-4 accent-accent"
        />
        <span className="min-w-0 truncate">{option.label}</span>
      </label>
    ))}
    {error && (
      <p role="alert" className="text-12 text-due-late-text">
        {error}
      </p>
    )}
  </fieldset>
);
