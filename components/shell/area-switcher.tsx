"use client";

import { ChevronDown, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Menu, MenuChoice } from "../ui/menu";
import { areaPath, childrenOf, levelOf, parentCode, rootArea, type ShellArea } from "./shell-area";
import { useSession } from "./shell-session";
import { useArea } from "./use-area";

/** Where I am in the area tree, and the way to the areas beside and below. */
export function AreaSwitcher() {
  const t = useTranslations();
  const { areas, scope } = useSession();
  const [chosen, setArea] = useArea();
  const root = rootArea(areas, scope);
  if (!root) return null;
  const known = areas.find((area) => area.code === chosen) ?? root;
  const above = areaPath(areas, known.code).filter((area) => area.code !== known.code);
  const choose = (code: string) => void setArea(code === root.code ? null : code);

  const beside = known === root ? [] : childrenOf(areas, parentCode(known.code) ?? "");
  const below = childrenOf(areas, known.code).filter((area) => area.code.length > root.code.length);
  const belowLevel = below[0] && levelOf(below[0].code);
  return (
    <nav aria-label={t("shell.area")} className="flex min-w-0 items-center gap-1 text-13 text-text-2">
      {above.map((area) => (
        <span key={area.code} className="hidden shrink-0 items-center gap-1 whitespace-nowrap xl:flex">
          {area.code.length >= root.code.length ? (
            <button type="button" className="rounded-1 hover:text-text" onClick={() => choose(area.code)}>
              {area.name}
            </button>
          ) : (
            area.name
          )}
          <ChevronRight aria-hidden className="size-3 text-text-3" />
        </span>
      ))}
      {beside.length > 1 ? (
        <AreaMenu label={known.name} strong value={known.code} areas={beside} onChoose={choose} />
      ) : (
        <b className="truncate text-text">{known.name}</b>
      )}
      {belowLevel && (
        <>
          <ChevronRight aria-hidden className="hidden size-3 shrink-0 text-text-3 sm:block" />
          <AreaMenu
            label={<span className="text-text-3">{t(`shell.areaAll.${belowLevel}`)}</span>}
            value=""
            areas={below}
            onChoose={choose}
          />
        </>
      )}
    </nav>
  );
}

interface AreaMenuProps {
  label: ReactNode;
  strong?: boolean;
  value: string;
  areas: readonly ShellArea[];
  onChoose: (code: string) => void;
}

function AreaMenu({ label, strong = false, value, areas, onChoose }: AreaMenuProps) {
  const t = useTranslations("shell");
  const trigger = (
    <button
      type="button"
      className={
        strong
          ? "flex h-7 min-w-0 items-center gap-1 rounded-control border border-line pr-1.5 pl-2 font-semibold text-text hover:bg-sunken"
          : "hidden h-7 shrink-0 items-center gap-1 rounded-control px-1.5 hover:bg-sunken sm:flex"
      }
    >
      <span className="truncate">{label}</span>
      <ChevronDown aria-hidden className="size-3.5 shrink-0" />
    </button>
  );
  const options = areas.map(({ code, name }) => ({ value: code, label: name, detail: code.slice(-3) }));
  return (
    <Menu trigger={trigger} align="start">
      <MenuChoice label={t("areaChoose")} value={value} onChange={onChoose} options={options} />
    </Menu>
  );
}
