import { type ApiError, apiErrorOf } from "@/lib/client/api-error";

export type SignInRefusal = { kind: "wrong" } | { kind: "throttled"; seconds: number } | { kind: "unavailable" };

const DEFAULT_WAIT_SECONDS = 30;

/** Asks for a session; null when it was given. Unknown user and wrong password are one answer, here as on the server. */
export async function signIn(values: { username: string; password: string }): Promise<SignInRefusal | null> {
  try {
    const response = await fetch("/api/auth/sign-in/username", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(values),
    });
    return response.ok ? null : refusalOf(await apiErrorOf(response));
  } catch (error) {
    if (error instanceof TypeError) return { kind: "unavailable" };
    throw error;
  }
}

function refusalOf(error: ApiError): SignInRefusal {
  switch (error.code) {
    case "rate-limited":
      return { kind: "throttled", seconds: error.retryAfterSeconds ?? DEFAULT_WAIT_SECONDS };
    case "wrong-credentials":
    case "signed-out":
    case "invalid-body":
      return { kind: "wrong" };
    default:
      return { kind: "unavailable" };
  }
}
