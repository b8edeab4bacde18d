/** A ref for what appears where the focus was lost. */
export const takeFocus = (element: HTMLElement | null): void => element?.focus();
