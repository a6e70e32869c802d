"use client";

import { Camera } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { canReadQr, readQr } from "@/lib/client/patrol/read-qr";
import { stopHash } from "@/lib/client/patrol/stop-hash";
import type { Patrol } from "@/lib/contracts/patrols/patrol";
import { readPlate } from "@/lib/patrol/plates/plate";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";

interface ScanPlateProps {
  stop: Patrol["route"]["stops"][number];
  /** By which its right code is known. */
  hash: string;
  onClose: () => void;
  onRead: (code: string) => void;
}

/** A check-in by the plate of a stop: photographed where the browser reads QR codes, and typed everywhere. Works without a network. */
export function ScanPlate({ stop, hash, onClose, onRead }: ScanPlateProps) {
  const t = useTranslations();
  const picker = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [fault, setFault] = useState<"wrongCode" | "noCode" | null>(null);
  const judge = async (text: string) => {
    const code = readPlate(text, stop.key);
    if (code !== null && (await stopHash(stop.key, code)) === hash) onRead(code);
    else setFault("wrongCode");
  };
  const photographed = async (file: File) => {
    setFault(null);
    const text = await readQr(file);
    if (text === null) setFault("noCode");
    else await judge(text);
  };
  return (
    <Dialog open onClose={onClose} title={stop.label} closeLabel={t("common.close")}>
      <form
        className="space-y-4 px-5 pb-5"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() !== "") void judge(typed);
        }}
      >
        {canReadQr() ? (
          <>
            {/* The phone's own camera takes the picture: this page never sees live video. */}
            <input
              ref={picker}
              type="file"
              accept="image/*"
              capture="environment"
              aria-label={t("patrol.scanPhoto")}
              className="sr-only"
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                target.value = "";
                if (file) void photographed(file);
              }}
            />
            <Button size="large" look="primary" className="w-full" onClick={() => picker.current?.click()}>
              <Camera aria-hidden className="size-5" />
              {t("patrol.scanPhoto")}
            </Button>
          </>
        ) : (
          <p className="text-14 text-text-2">{t("patrol.noReader")}</p>
        )}
        <Field label={t("patrol.scanTyped")} hint={t("patrol.codeHint")}>
          {(control) => (
            <Input
              {...control}
              value={typed}
              maxLength={20}
              autoComplete="off"
              autoCapitalize="characters"
              className="h-12 font-mono text-16"
              onChange={({ target }) => {
                setFault(null);
                setTyped(target.value);
              }}
            />
          )}
        </Field>
        {fault && (
          <p role="alert" className="text-14 text-due-late-text">
            {t(`patrol.${fault}`)}
          </p>
        )}
        <Button type="submit" size="large" className="w-full" disabled={typed.trim() === ""}>
          {t("patrol.confirm")}
        </Button>
      </form>
    </Dialog>
  );
}
