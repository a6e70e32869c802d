"use client";

import { ArrowLeft, Download, Printer } from "lucide-react";
import { useTranslations } from "next-intl";
import { saveFile } from "@/lib/client/save-file";
import { boardLevels } from "@/lib/contracts/campaigns/campaign-endpoints";
import { LoadFailure } from "../../shared/load-failure";
import { useArea } from "../../shell/use-area";
import { Button } from "../../ui/button";
import { IconButton } from "../../ui/icon-button";
import { Segmented } from "../../ui/segmented";
import { SkeletonRows } from "../../ui/skeleton-rows";
import { useFiguresView } from "../use-figures-view";
import { useLineName } from "../use-line-name";
import { BoardTable } from "./board-table";
import { CampaignActions } from "./campaign-actions";
import { campaignCsv } from "./campaign-csv";
import { CampaignHead } from "./campaign-head";
import { CampaignSheet } from "./campaign-sheet";
import { SpotList } from "./spot-list";
import { useCampaignBoard } from "./use-campaigns";

/** One campaign: what it is, how far it is as a whole, and line by line; a figure opens its cases. */
export function CampaignBoard({ id }: { id: string }) {
  const t = useTranslations();
  const [area] = useArea();
  const [view, setView] = useFiguresView();
  const board = useCampaignBoard(id, view.level, area);
  const nameOf = useLineName();
  const { data } = board;
  const back = (
    <Button size="small" look="quiet" onClick={() => void setView({ campaign: null })}>
      <ArrowLeft aria-hidden className="size-3.5" />
      {t("campaigns.title")}
    </Button>
  );
  if (!data) {
    return (
      <div className="px-4 py-3">
        {back}
        {board.isPending && <SkeletonRows label={t("common.loading")} rows={8} />}
        {board.isError && <LoadFailure error={board.error} onRetry={() => void board.refetch()} />}
      </div>
    );
  }
  const { campaign } = data;
  const name = (key: string) => nameOf({ key, name: null, nameEn: null });
  const save = () =>
    saveFile(`${campaign.name}-${view.level}.csv`, "text/csv;charset=utf-8", campaignCsv(data, { t, name }));
  return (
    <div className="px-4 py-3">
      <div className="-ml-2 flex items-center gap-1">
        {back}
        <span className="flex-1" />
        <IconButton label={t("campaigns.exportCsv")} size="small" onClick={save}>
          <Download aria-hidden className="size-4" />
        </IconButton>
        <IconButton label={t("campaigns.print")} size="small" onClick={() => window.print()}>
          <Printer aria-hidden className="size-4" />
        </IconButton>
      </div>
      <CampaignHead board={data} target={view.target} onTarget={(target) => void setView({ target })} />
      <CampaignActions campaign={campaign} />
      <div className="mt-4">
        <Segmented
          label={t("command.figures.countBy")}
          value={view.level}
          options={boardLevels.map((value) => ({ value, label: t(`common.level.${value}`) }))}
          onChange={(level) => void setView({ level })}
        />
      </div>
      <BoardTable
        board={data}
        target={view.target}
        name={name}
        onOpen={(of, figure) => void setView({ of: of === "" ? null : of, figure })}
      />
      <SpotList board={data} />
      <CampaignSheet board={data} name={name} />
    </div>
  );
}
