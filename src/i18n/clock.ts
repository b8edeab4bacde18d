const two = (n: number): string => String(n).padStart(2, '0');

/** The time of day as clocks show it in all our languages: 09:05. */
export const clockText = (time: Date): string => `${two(time.getHours())}:${two(time.getMinutes())}`;

/** A span of time, from minutes on: 07:42, 1:07:42. Before its beginning it is nothing. */
export function elapsedText(ms: number): string {
  const all = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  return `${hours > 0 ? `${hours}:` : ''}${two(minutes)}:${two(seconds)}`;
}
