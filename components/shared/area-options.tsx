import { codeDigits } from "@/lib/access/scope";
import type { ShellArea } from "../shell/shell-area";

const LEVEL_DIGITS = 3;

export const isDistrictOrBelow = ({ code }: Pick<ShellArea, "code">): boolean => code.length >= codeDigits.district;

/** Areas from the district down, each under the one that holds it; for a select. */
export const AreaOptions = ({ areas }: { areas: readonly ShellArea[] }) =>
  areas.filter(isDistrictOrBelow).map(({ code, name }) => (
    <option key={code} value={code}>
      {`${"　".repeat((code.length - codeDigits.district) / LEVEL_DIGITS)}${name}`}
    </option>
  ));
