/** Where messages about wrong figures go, set when the app is built; `null` when nobody has been named. */
export const reportAddress = (): string | null => import.meta.env.VITE_REPORT_EMAIL?.trim() || null;
