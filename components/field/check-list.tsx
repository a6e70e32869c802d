"use client";

import { useDictionary } from "../shared/use-dictionary";

interface CheckListProps {
  label: string;
  dictionary: "hazard-check" | "care-check" | "care-need";
  /** Only entries below this one. */
  parent?: string;
  value: readonly string[];
  onChange: (codes: string[]) => void;
}

/** A dictionary's entries to tick, each as high as a thumb. */
export function CheckList({ label, dictionary, parent, value, onChange }: CheckListProps) {
  const { items } = useDictionary(dictionary);
  const shown = items.filter(({ parentCode }) => parent === undefined || parentCode === parent);
  if (shown.length === 0) return null;
  return (
    <fieldset>
      <legend className="mb-1 text-12 font-semibold text-text-2">{label}</legend>
      <div className="overflow-hidden rounded-2 border border-line">
        {shown.map(({ code, name }) => (
          <label key={code} className="flex min-h-12 items-center gap-3 border-b border-line px-3 last:border-0">
            <input
              type="checkbox"
              className="size-5 shrink-0 accent-accent"
              checked={value.includes(code)}
              onChange={({ target }) =>
                onChange(target.checked ? [...value, code] : value.filter((each) => each !== code))
              }
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
