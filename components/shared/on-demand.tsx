"use client";

import { useTranslations } from "next-intl";
import { type ComponentType, useEffect } from "react";
import { createStore, useStore } from "zustand";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { SkeletonRows } from "../ui/skeleton-rows";
import { showToast } from "../ui/toast-store";

interface Loaded<Props> {
  Part: ComponentType<Props> | null;
  failed: boolean;
}

/**
 * A part of the page that is loaded when it is first drawn, or before by `preload`. Only its own place waits for it: a lazy
 * component of React would take the whole workspace away meanwhile, and come back after everything else that is to be drawn.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  place: "panel" | "floating" = "panel",
) {
  const store = createStore<Loaded<Props>>(() => ({ Part: null, failed: false }));
  let asked = false;
  const preload = (): void => {
    if (asked) return;
    asked = true;
    load().then(
      (Part) => store.setState({ Part }),
      () => store.setState({ failed: true }),
    );
  };
  const Waiting = place === "panel" ? PanelWaiting : Nothing;
  const Failed = place === "panel" ? PanelFailed : FloatingFailed;

  function OnDemand(props: Props) {
    const { Part, failed } = useStore(store);
    useEffect(() => preload(), []);
    if (Part) return <Part {...props} />;
    return failed ? <Failed /> : <Waiting />;
  }
  return Object.assign(OnDemand, { preload });
}

const Nothing = () => null;

function PanelWaiting() {
  return <SkeletonRows label={useTranslations("common")("loading")} rows={6} />;
}

/** The address is the view, so a page that is loaded again shows what it showed. */
function PanelFailed() {
  const t = useTranslations("common");
  return (
    <Notice
      kind="error"
      title={t("partFailedTitle")}
      action={<Button onClick={() => window.location.reload()}>{t("reload")}</Button>}
    >
      {t("partFailedText")}
    </Notice>
  );
}

function FloatingFailed() {
  const t = useTranslations("common");
  const text = `${t("partFailedTitle")} ${t("partFailedText")}`;
  useEffect(() => showToast("failed", text), [text]);
  return null;
}
