import { type APIRequestContext, expect } from "@playwright/test";

/** Opens a session for the browser context that the request belongs to, without the form. */
export async function signInAs(request: APIRequestContext, username: string): Promise<void> {
  const data = { username, password: "fangge-demo" };
  const response = await request.post("/api/auth/sign-in/username", { data });
  expect(response.status()).toBe(200);
}
