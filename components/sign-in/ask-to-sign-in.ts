import type { SignInAnswer } from "./sign-in";

/**
 * The calls come with the contracts and the parser of their answers, as much as all the rest of the page: they are loaded
 * when somebody begins to type.
 */
const calls = () => import("./sign-in");

export const askToSignIn = (values: { username: string; password: string }): Promise<SignInAnswer> =>
  calls().then(({ signIn }) => signIn(values), unreached);

export const askToVerify = (code: string): Promise<SignInAnswer> =>
  calls().then(({ verifyCode }) => verifyCode(code), unreached);

/** Has the calls ready before the form is sent. When that fails, the sending asks again and tells. */
export function loadCalls(): void {
  calls().catch(unreached);
}

/** The server does not answer; the next attempt loads again. */
const unreached = (): SignInAnswer => ({ kind: "unavailable" });
