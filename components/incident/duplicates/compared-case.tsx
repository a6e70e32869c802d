"use client";

import { useNow, useTranslations } from "next-intl";
import type { IncidentDetail } from "@/lib/contracts/incidents/incident";
import { PhotoGallery } from "../../photo/photo-gallery";
import { Moment } from "../../shared/moment";
import { useDictionary } from "../../shared/use-dictionary";
import { classNames } from "../../ui/class-names";
import { type Severity, SeverityShape } from "../../ui/severity-shape";
import { Tag } from "../../ui/tag";

interface ComparedCaseProps {
  incident: IncidentDetail;
  /** The case that is open in the inspector. */
  isThis: boolean;
  checked: boolean;
  disabled: boolean;
  onChoose: () => void;
}

/** One of the two, with what tells them apart; ticked, it is the one that goes on. */
export function ComparedCase({ incident, isThis, checked, disabled, onChoose }: ComparedCaseProps) {
  const t = useTranslations("incidents");
  const now = useNow();
  const { nameOf } = useDictionary("incident-category");
  const severity = incident.severity as Severity;
  const facts: [string, React.ReactNode][] = [
    [t("category"), nameOf(incident.category)],
    [t("sourceLabel"), t(`source.${incident.source}`)],
    [t("reportedAt"), <Moment key="at" at={incident.reportedAt} now={now} />],
    [t("address"), incident.address],
    [t("assignee"), incident.assignee ?? t("nobody")],
  ];
  return (
    <div
      className={classNames(
        "min-w-0 rounded-2 border p-3",
        checked ? "border-accent bg-accent-soft" : "border-line",
        disabled && "opacity-70",
      )}
    >
      <label className={classNames("flex items-start gap-2", disabled ? "cursor-not-allowed" : "cursor-pointer")}>
        <input
          type="radio"
          name="stays"
          checked={checked}
          disabled={disabled}
          onChange={onChoose}
          className="mt-0.5 size-4 shrink-0 accent-accent"
        />
        <span className="min-w-0 flex-1">
          <span className="flex flex-wrap items-center gap-1.5 text-12 text-text-2">
            {incident.number}
            {isThis && <Tag look="accent">{t("duplicate.thisCase")}</Tag>}
          </span>
          <b className="block wrap-break-word">{incident.description}</b>
        </span>
      </label>
      <div className="mt-2 flex flex-wrap gap-1.5">
        <Tag look="strong">
          <SeverityShape severity={severity} />
          {t(`severity.${severity}`)}
        </Tag>
        <Tag look="strong">{t(`status.${incident.status}`)}</Tag>
      </div>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-3 gap-y-0.5 text-12">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-text-3">{name}</dt>
            <dd className="min-w-0 wrap-break-word">{value}</dd>
          </div>
        ))}
      </dl>
      {incident.photos.length > 0 && (
        <div className="mt-2">
          <PhotoGallery
            owner={{ kind: "incident", id: incident.id }}
            photos={incident.photos}
            required={incident.photoRequired}
          />
        </div>
      )}
      {disabled && <p className="mt-2 text-12 text-text-2">{t("duplicate.cannotStay")}</p>}
    </div>
  );
}
