/** The app's own version, known at build time. */
declare const __APP_RELEASE__: string;
export const APP_RELEASE = __APP_RELEASE__;
