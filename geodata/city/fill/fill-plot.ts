import type { Fabric } from "../plan/fabric";
import { fillCourtyard } from "./courtyard";
import { fillPark } from "./green";
import { fillHospital, fillMall, fillOffice, fillSchool, fillStation, fillWorks } from "./institutions";
import { fillOldTown, fillUrbanVillage } from "./old-town";
import { addOutbuildings } from "./outbuildings";
import type { Plot } from "./plot";
import { fillSlab } from "./slab";
import { fillTower } from "./tower";
import { fillVillage } from "./village";

const FILLERS: Record<Exclude<Fabric, "riverside" | "lake">, (plot: Plot) => void> = {
  slab: fillSlab,
  tower: fillTower,
  courtyard: fillCourtyard,
  "old-town": fillOldTown,
  "urban-village": fillUrbanVillage,
  village: (plot) => fillVillage(plot, plot.random.integer(290, 390)),
  mall: fillMall,
  office: fillOffice,
  school: fillSchool,
  hospital: fillHospital,
  station: fillStation,
  park: (plot) => fillPark(plot, plot.style.chance(0.7)),
  works: fillWorks,
};

/** Builds on a plot what its fabric asks for, and lays the ground colour under it. */
export function fillPlot(plot: Plot, fabric: Exclude<Fabric, "riverside" | "lake">): void {
  if (fabric === "park") plot.coverAll("park");
  else if (fabric === "works") plot.coverAll("works");
  else if (fabric !== "village") plot.coverAll("block");
  FILLERS[fabric](plot);
  addOutbuildings(plot, fabric);
}
