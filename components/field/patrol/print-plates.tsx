"use client";

import { useMutation } from "@tanstack/react-query";
import { QrCode } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { callApi } from "@/lib/client/api";
import { listPlatesEndpoint } from "@/lib/contracts/patrols/list-plates-endpoint";
import { PrintSheet } from "../../shared/print-sheet";
import { Button } from "../../ui/button";
import { NotSaved } from "../not-saved";
import { QrImage } from "./qr-image";

/** Asks for the plates of a patrol and prints them, in the place of the page. */
export function PrintPlates({ id }: { id: string }) {
  const t = useTranslations("patrol");
  const plates = useMutation({
    mutationFn: () => callApi(listPlatesEndpoint, { params: { id } }),
    networkMode: "always",
  });
  const items = plates.data?.items;
  const { reset } = plates;
  useEffect(() => {
    if (!items) return;
    // Beside the render, because the browser holds the page for as long as it asks for a printer.
    const timer = setTimeout(() => window.print());
    // What is printed next is the round again.
    window.addEventListener("afterprint", reset);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("afterprint", reset);
    };
  }, [items, reset]);
  return (
    <>
      <Button className="h-11" busy={plates.isPending} onClick={() => plates.mutate()}>
        <QrCode aria-hidden className="size-4.5" />
        {t("plates")}
      </Button>
      {plates.isError && <NotSaved error={plates.error} />}
      {items && (
        <PrintSheet>
          <ul className="grid grid-cols-2 gap-4">
            {items.map(({ stop, label, code, text }) => (
              <li key={stop} className="break-inside-avoid border border-line-strong p-4 text-center">
                <b className="block text-16 wrap-break-word">{label}</b>
                <QrImage text={text} label={code} className="mx-auto my-2 size-40" />
                <b className="block font-mono text-20 tracking-widest">{code.replace(/(.{4})/, "$1 ")}</b>
                <span className="mt-1 block text-12">{t("plateNote")}</span>
              </li>
            ))}
          </ul>
        </PrintSheet>
      )}
    </>
  );
}
