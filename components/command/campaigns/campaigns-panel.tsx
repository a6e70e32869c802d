"use client";

import { useFiguresView } from "../use-figures-view";
import { CampaignBoard } from "./campaign-board";
import { CampaignList } from "./campaign-list";

/** 专项整治: all of them, or the board of one. The address says which. */
export function CampaignsPanel() {
  const [{ campaign }] = useFiguresView();
  return campaign === null ? <CampaignList /> : <CampaignBoard key={campaign} id={campaign} />;
}
