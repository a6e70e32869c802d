import { callApi } from "@/lib/client/api";
import { ApiError } from "@/lib/client/api-error";
import { verifySecondFactorEndpoint } from "@/lib/contracts/session/second-factor-endpoint";
import { signInEndpoint } from "@/lib/contracts/session/sign-in-endpoint";

export type SignInRefusal = { kind: "wrong" | "codeWrong" | "unavailable" } | { kind: "throttled"; seconds: number };

export type SignInAnswer = { kind: "in" } | { kind: "needs-code" } | SignInRefusal;

const DEFAULT_WAIT_SECONDS = 30;

/** Asks for a session. Unknown user and wrong password are one answer, here as on the server. */
export function signIn(body: { username: string; password: string }): Promise<SignInAnswer> {
  return answered("wrong", async () => {
    const { needsSecondFactor } = await callApi(signInEndpoint, { body });
    return { kind: needsSecondFactor ? "needs-code" : "in" };
  });
}

/** Finishes a sign-in with the code of the authenticator app. */
export function verifyCode(code: string): Promise<SignInAnswer> {
  return answered("codeWrong", async () => {
    await callApi(verifySecondFactorEndpoint, { body: { code } });
    return { kind: "in" };
  });
}

async function answered(wrong: "wrong" | "codeWrong", ask: () => Promise<SignInAnswer>): Promise<SignInAnswer> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.code === "rate-limited") {
      return { kind: "throttled", seconds: error.retryAfterSeconds ?? DEFAULT_WAIT_SECONDS };
    }
    const refused = ["wrong-credentials", "signed-out", "invalid-body"].includes(error.code);
    return { kind: refused ? wrong : "unavailable" };
  }
}
