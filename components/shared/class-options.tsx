import type { DictionaryItem } from "./use-dictionary";

/** Classes and sub-classes alike, for what can be said of either; for a select. */
export const ClassOptions = ({ items }: { items: readonly DictionaryItem[] }) =>
  items.map(({ code, name, parentCode }) => (
    <option key={code} value={code}>
      {parentCode === null ? name : `　${name}`}
    </option>
  ));
