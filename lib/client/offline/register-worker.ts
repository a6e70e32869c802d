/** Starts the service worker where the browser has one; without it everything works, but only with a network. */
export function registerWorker(): void {
  if (!("serviceWorker" in navigator)) return;
  navigator.serviceWorker.register("/service-worker.js").catch((error: unknown) => {
    // A private window, or storage that is switched off.
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
  });
}
