"use client";

import { Sparkles } from "lucide-react";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useState } from "react";
import type { SuggestionInput } from "@/lib/contracts/coverage/suggestion-endpoints";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { Segmented } from "../../ui/segmented";
import { Select } from "../../ui/select";

interface SuggestionFormProps {
  area: string | null;
  busy: boolean;
  onAsk: (wish: SuggestionInput) => void;
}

/** Lenses that are hung up, by what they see from side to side and how far. */
const lenses = {
  wide: { horizontalFovDegrees: 100, rangeMetres: 45 },
  usual: { horizontalFovDegrees: 70, rangeMetres: 80 },
  long: { horizontalFovDegrees: 35, rangeMetres: 150 },
} as const;

type Lens = keyof typeof lenses;

/** How many, what for, with what lens; and, if wanted, when it is enough. */
export function SuggestionForm({ area, busy, onAsk }: SuggestionFormProps) {
  const t = useTranslations("coverage.suggest");
  const [budget, setBudget] = useState(5);
  const [target, setTarget] = useState("");
  const [aim, setAim] = useState<"ground" | "places">("ground");
  const [lens, setLens] = useState<Lens>("usual");
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    const percent = Number(target);
    onAsk({
      ...(area === null ? {} : { area }),
      budget,
      aim,
      camera: lenses[lens],
      ...(aim === "ground" && percent > 0 ? { targetShare: percent / 100 } : {}),
    });
  };
  return (
    <form onSubmit={send} className="flex flex-col gap-3 border-b border-line px-4 py-3">
      <Segmented
        label={t("aim")}
        value={aim}
        options={[
          { value: "ground", label: t("aimGround") },
          { value: "places", label: t("aimPlaces") },
        ]}
        onChange={setAim}
      />
      <div className="grid grid-cols-3 gap-2">
        <Field label={t("budget")}>
          {(control) => (
            <Input
              {...control}
              type="number"
              min={1}
              max={50}
              required
              value={budget}
              onChange={(event) => setBudget(Number(event.target.value))}
            />
          )}
        </Field>
        <Field label={t("target")}>
          {(control) => (
            <Input
              {...control}
              type="number"
              min={1}
              max={100}
              placeholder={t("noTarget")}
              disabled={aim === "places"}
              value={target}
              onChange={(event) => setTarget(event.target.value)}
            />
          )}
        </Field>
        <Field label={t("lens")}>
          {(control) => (
            <Select {...control} value={lens} onChange={(event) => setLens(event.target.value as Lens)}>
              {Object.keys(lenses).map((name) => (
                <option key={name} value={name}>
                  {t(`lensOf.${name as Lens}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <Button type="submit" look="primary" busy={busy}>
        <Sparkles aria-hidden className="size-4" />
        {t("look")}
      </Button>
    </form>
  );
}
