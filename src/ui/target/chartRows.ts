import { chosenClaim, type Qualifier } from '../../domain/claim';
import type { Planned } from '../../domain/targets/plan';
import type { Course } from '../../domain/targets/progress';
import { roundMillion } from '../../domain/targets/round';

export interface ChartRow {
  readonly what: 'known' | 'required' | 'assumed' | 'later';
  readonly day: string;
  readonly usdMillion: number;
  readonly qualifier: Qualifier | null;
}

/** What the chart shows, in words and numbers: its table. */
export function chartRows({ deals }: Planned, course: Course, later: boolean): readonly ChartRow[] {
  const published = (what: 'known' | 'later', points: Course['known']): ChartRow[] =>
    points.map(({ day, usdMillion, flow }) => ({
      what,
      day,
      usdMillion,
      qualifier: chosenClaim(flow.row.figure)?.qualifier ?? null,
    }));
  const { required } = course;
  return [
    ...published('known', course.known),
    ...(required ? [{ what: 'required' as const, ...required.to, qualifier: null }] : []),
    ...(required && deals.total > 0
      ? [
          {
            what: 'assumed' as const,
            day: required.to.day,
            usdMillion: roundMillion(required.from.usdMillion + deals.total),
            qualifier: null,
          },
        ]
      : []),
    ...(later ? published('later', course.later) : []),
  ];
}
