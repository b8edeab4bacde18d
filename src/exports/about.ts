import type { ExportLanguage } from '../i18n/exports';
import type { ExportContext } from './rows';

export interface AboutInput {
  /** Places in the file. */
  readonly count: number;
  /** Figures among them that stand on this device only. */
  readonly local: number;
  readonly context: Pick<ExportContext, 'release'>;
  readonly language: ExportLanguage;
  readonly link: string | null;
}

/** What the file is, how to read it and what to beware of, line by line. */
export function aboutLines({
  count,
  local,
  context: { release },
  language: { i18n, words },
  link,
}: AboutInput): readonly string[] {
  const { about } = words;
  const { format } = i18n;
  return [
    about.title,
    about.data(format.asOf(release.date), release.version),
    about.places(format.number(count)),
    ...(local > 0 ? [about.local(format.number(local))] : []),
    ...(link === null ? [] : [about.link(link)]),
    about.unknown,
    about.history,
    about.published,
    about.counted,
    about.coordinates,
    about.outlines,
  ];
}
