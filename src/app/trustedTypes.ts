/** What is used of Trusted Types, which not every browser has. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string | null },
  ) => unknown;
}

/**
 * Starts programs of the app's own folder only, whoever asks: the map library and we give the addresses of workers as
 * texts. There is no rule for HTML and none for code, so that the browser refuses both (see `scripts/security/policy.mjs`).
 */
export function trustOwnProgramsOnly(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  const folder = new URL('./', document.baseURI).href;
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (new URL(address, folder).href.startsWith(folder) ? address : null),
  });
}
