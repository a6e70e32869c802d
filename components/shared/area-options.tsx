import type { ShellArea } from "../shell/shell-area";

const DISTRICT_DIGITS = 6;
const LEVEL_DIGITS = 3;

export const isDistrictOrBelow = ({ code }: Pick<ShellArea, "code">): boolean => code.length >= DISTRICT_DIGITS;

/** Areas from the district down, each under the one that holds it; for a select. */
export const AreaOptions = ({ areas }: { areas: readonly ShellArea[] }) =>
  areas.filter(isDistrictOrBelow).map(({ code, name }) => (
    <option key={code} value={code}>
      {`${"　".repeat((code.length - DISTRICT_DIGITS) / LEVEL_DIGITS)}${name}`}
    </option>
  ));
