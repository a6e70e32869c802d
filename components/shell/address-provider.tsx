"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { renderQueryString, unstable_createAdapterProvider } from "nuqs/adapters/custom";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import {
  createContext,
  type ReactNode,
  type RefObject,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useTransition,
} from "react";
import { AddressWrites } from "@/lib/client/address-writes";

/** One for the page: the browser has one address. */
const writes = new AddressWrites();

/** How a page is asked for, and whether one is on its way. */
interface Turns {
  turn: (act: () => void) => void;
  isTurning: RefObject<boolean>;
}

const TurnsContext = createContext<Turns>({ turn: startTransition, isTurning: { current: false } });

const searchNow = (): URLSearchParams => new URLSearchParams(writes.newest(location.search));

/**
 * nuqs on Next's router, for a map that writes where it looks whenever it comes to rest. Two things that the plain adapter loses on
 * a slow machine are kept: a value written while the router draws an older address, and a page that is on its way when the address
 * changes: the router drops it, so it is asked for once more, by the newer address.
 */
function useAddress() {
  const router = useRouter();
  const pathname = usePathname();
  const searchParams = useSearchParams();
  const turns = useContext(TurnsContext);
  return {
    pathname,
    searchParams,
    getSearchParamsSnapshot: searchNow,
    updateUrl: useCallback(
      (search: URLSearchParams, { shallow, history: kind }: { shallow: boolean; history: "push" | "replace" }) => {
        const query = renderQueryString(search);
        const url = `${location.origin}${location.pathname}${query}${location.hash}`;
        writes.wrote(search.toString());
        const write = (): void => {
          // The mark by which nuqs knows its own writes from links.
          if (kind === "push") history.pushState(null, "__nuqs__", url);
          else history.replaceState(null, "__nuqs__", url);
        };
        if (shallow && !turns.isTurning.current) startTransition(write);
        else
          turns.turn(() => {
            write();
            router.replace(url, { scroll: false });
          });
      },
      [router, turns],
    ),
    // A browser refuses too many changes of its address within a time, and the router makes several of one.
    rateLimitFactor: 3,
    autoResetQueueOnUpdate: false,
  };
}

const Provider = unstable_createAdapterProvider(useAddress);

/** What the address says is the state of a view; everything below may keep its part there. */
export function AddressProvider({ children }: { children: ReactNode }) {
  const drawn = useSearchParams().toString();
  const [isPending, turn] = useTransition();
  const isTurning = useRef(false);
  const turns = useMemo<Turns>(
    () => ({
      isTurning,
      turn: (act) => {
        isTurning.current = true;
        turn(act);
      },
    }),
    [turn],
  );
  useEffect(() => {
    if (!isPending) isTurning.current = false;
  });
  useEffect(() => writes.drew(drawn), [drawn]);
  useEffect(() => {
    const forget = (): void => writes.forget();
    window.addEventListener("popstate", forget);
    return () => window.removeEventListener("popstate", forget);
  }, []);
  return (
    <NuqsAdapter>
      <TurnsContext value={turns}>
        <Provider>{children}</Provider>
      </TurnsContext>
    </NuqsAdapter>
  );
}
