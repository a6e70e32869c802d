import { readSimulatorEndpoint } from "@/lib/contracts/simulator/read-simulator-endpoint";
import { switchSimulatorEndpoint } from "@/lib/contracts/simulator/switch-simulator-endpoint";
import { ok } from "@/lib/kernel/result";
import { answered } from "@/lib/server/http/answered";
import { route } from "@/lib/server/http/route";
import { setSimulator } from "@/lib/server/services/simulator/set-simulator";
import { simulatorStatus } from "@/lib/server/simulate/simulator";

export const GET = route(readSimulatorEndpoint, () => Promise.resolve(ok({ body: simulatorStatus() })));

export const PUT = route(switchSimulatorEndpoint, async ({ actor, body }) =>
  answered(await setSimulator(actor, body.running)),
);
