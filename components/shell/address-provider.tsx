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
  /** Another page than this one is on its way. */
  leave: (url: string) => void;
  isLeaving: RefObject<boolean>;
}

const TurnsContext = createContext<Turns>({
  turn: startTransition,
  isTurning: { current: false },
  leave: (url) => location.assign(url),
  isLeaving: { current: false },
});

/** Goes to an address; what the map of a page that is being left still writes does not call it back. */
export function useGoTo(): (url: string) => void {
  const router = useRouter();
  const { leave } = useContext(TurnsContext);
  return useCallback(
    (url) => {
      if (new URL(url, location.href).pathname === location.pathname) router.push(url);
      else leave(url);
    },
    [router, leave],
  );
}

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
        // The router would drop the page that is on its way for an address that nobody will look at.
        if (turns.isLeaving.current) return;
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
  const router = useRouter();
  const [isLeavingNow, startLeaving] = useTransition();
  const isLeaving = useRef(false);
  const turns = useMemo<Turns>(
    () => ({
      isLeaving,
      leave: (url) => {
        isLeaving.current = true;
        startLeaving(() => router.push(url));
      },
      isTurning,
      turn: (act) => {
        isTurning.current = true;
        turn(act);
      },
    }),
    [turn, router],
  );
  useEffect(() => {
    if (!isLeavingNow) isLeaving.current = false;
  });
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
