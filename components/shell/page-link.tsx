"use client";

import Link from "next/link";
import type { ComponentProps } from "react";
import { useGoTo } from "./address-provider";

/** A link to another workspace, which a map that comes to rest just then does not call back. */
export function PageLink({
  href,
  ...rest
}: Omit<ComponentProps<typeof Link>, "href" | "onNavigate"> & { href: string }) {
  const goTo = useGoTo();
  return (
    <Link
      href={href}
      onNavigate={(event) => {
        event.preventDefault();
        goTo(href);
      }}
      {...rest}
    />
  );
}
