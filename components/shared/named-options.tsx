/** Entries by their names, for a select. */
export const NamedOptions = ({ items }: { items: readonly { code: string; name: string }[] }) =>
  items.map(({ code, name }) => (
    <option key={code} value={code}>
      {name}
    </option>
  ));
