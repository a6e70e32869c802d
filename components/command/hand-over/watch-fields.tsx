"use client";

import { Eye, X } from "lucide-react";
import { useNow, useTranslations } from "next-intl";
import { useState } from "react";
import type { Incident } from "@/lib/contracts/incidents/incident";
import { localTime } from "@/lib/i18n/local-time";
import { shortNumber } from "../../incident/short-number";
import { Button } from "../../ui/button";
import { IconButton } from "../../ui/icon-button";
import { Input } from "../../ui/input";
import { suggestionsFor } from "./suggestions-for";
import type { DraftCase } from "./use-hand-over-draft";

const MOST_WATCHED = 30;

interface WatchFieldsProps {
  watched: readonly DraftCase[];
  onChange: (watched: DraftCase[]) => void;
  cases: readonly Incident[];
  offered: readonly DraftCase[];
}

/** The cases that the next shift is asked to watch; others are found by number or words. */
export function WatchFields({ watched, onChange, cases, offered }: WatchFieldsProps) {
  const t = useTranslations("handOver");
  const today = localTime(useNow()).day;
  const [text, setText] = useState("");
  const found = suggestionsFor(text, { cases, offered, watched });
  const add = (one: DraftCase) => {
    onChange([...watched, one]);
    setText("");
  };
  return (
    <fieldset>
      <legend className="mb-1 text-12 font-semibold text-text-2">{t("watched")}</legend>
      <ul className="space-y-1.5">
        {watched.map((one) => (
          <li
            key={one.incident}
            className="grid grid-cols-[1fr_auto] items-center gap-x-2 rounded-2 border border-line p-2"
          >
            <span className="truncate text-13">
              <span className="font-mono text-12" title={one.number}>
                {shortNumber(one.number, today)}
              </span>{" "}
              {one.description}
            </span>
            <IconButton
              label={t("unwatch", { number: one.number })}
              size="small"
              onClick={() => onChange(watched.filter(({ incident }) => incident !== one.incident))}
            >
              <X aria-hidden className="size-4" />
            </IconButton>
            <Input
              aria-label={t("remarkOf", { number: one.number })}
              placeholder={t("remark")}
              maxLength={200}
              className="col-span-2 mt-1"
              value={one.remark}
              onChange={({ target }) =>
                onChange(watched.map((each) => (each === one ? { ...one, remark: target.value } : each)))
              }
            />
          </li>
        ))}
      </ul>
      {watched.length < MOST_WATCHED && (
        <div className="mt-2 rounded-2 bg-sunken p-2">
          <Input
            aria-label={t("findCase")}
            placeholder={t("findCase")}
            maxLength={100}
            value={text}
            onChange={({ target }) => setText(target.value)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
              event.preventDefault();
              if (found[0]) add(found[0]);
            }}
          />
          <ul aria-label={t("offered")} className="mt-1">
            {found.map((one) => (
              <li key={one.incident}>
                <Button look="quiet" size="small" className="w-full justify-start!" onClick={() => add(one)}>
                  <Eye aria-hidden className="size-3.5 shrink-0" />
                  <span className="min-w-0 truncate">
                    <span className="font-mono">{shortNumber(one.number, today)}</span> {one.description}
                  </span>
                </Button>
              </li>
            ))}
          </ul>
          {found.length === 0 && <p className="px-2 py-1 text-12 text-text-3">{t("noCase")}</p>}
        </div>
      )}
    </fieldset>
  );
}
