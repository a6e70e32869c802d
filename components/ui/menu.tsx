"use client";

import { Check } from "lucide-react";
import { DropdownMenu } from "radix-ui";
import type { ReactNode } from "react";

interface MenuProps {
  trigger: ReactNode;
  align?: "start" | "end";
  children: ReactNode;
}

/** Not modal: a modal menu would lock scrolling with a <style> that the content security policy refuses. */
export function Menu({ trigger, align = "end", children }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className="z-50 max-h-[min(26rem,var(--radix-dropdown-menu-content-available-height))] min-w-44 overflow-y-auto rounded-2 bg-raised p-1 shadow-2"
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

const itemStyle =
  "flex min-h-8 items-center gap-2 rounded-control px-2.5 text-13 outline-none select-none data-highlighted:bg-accent-soft data-highlighted:text-accent";

interface MenuItemProps {
  icon?: ReactNode;
  onSelect: () => void;
  children: ReactNode;
}

export const MenuItem = ({ icon, onSelect, children }: MenuItemProps) => (
  <DropdownMenu.Item className={itemStyle} onSelect={onSelect}>
    {icon}
    {children}
  </DropdownMenu.Item>
);

interface MenuChoiceProps {
  value: string;
  onChange: (value: string) => void;
  label: string;
  options: readonly { value: string; label: string; icon?: ReactNode; detail?: string | undefined }[];
}

/** One of several. */
export const MenuChoice = ({ value, onChange, label, options }: MenuChoiceProps) => (
  <DropdownMenu.RadioGroup value={value} onValueChange={onChange} aria-label={label}>
    {options.map((option) => (
      <DropdownMenu.RadioItem key={option.value} value={option.value} className={itemStyle}>
        {option.icon}
        <span className="flex-1">{option.label}</span>
        {option.detail && <span className="text-12 text-text-3">{option.detail}</span>}
        <span className="grid size-4 place-items-center">
          <DropdownMenu.ItemIndicator>
            <Check aria-hidden className="size-4" />
          </DropdownMenu.ItemIndicator>
        </span>
      </DropdownMenu.RadioItem>
    ))}
  </DropdownMenu.RadioGroup>
);

export const MenuLine = () => <DropdownMenu.Separator className="mx-1 my-1 h-px bg-line" />;
