import type { ReactNode } from 'react';
import type { FigureGroup as Group } from '../../domain/figureRows';
import type { Zone } from '../../domain/zone';
import { useFormat, useT } from '../../state/selectors';
import { Disclosure } from '../kit/Disclosure';
import { FigureLine } from './FigureLine';
import styles from './zone.module.css';

interface FigureGroupProps {
  readonly zone: Zone;
  readonly group: Group;
  readonly children?: ReactNode;
}

/** The figures of one subject, and how many of them anyone has published. */
export function FigureGroup({ zone, group: { group, rows, known }, children }: FigureGroupProps) {
  const t = useT();
  const format = useFormat();
  const words = t.panels.zone;
  return (
    <Disclosure
      open
      className={styles.group ?? ''}
      label={<h3 className={styles.groupName}>{words.groups[group]}</h3>}
      aside={words.known(format.number(known), format.number(rows.length))}
    >
      <dl className={styles.rows}>
        {rows.map(({ field, figure }) => (
          <FigureLine key={field} zone={zone} field={field} figure={figure} />
        ))}
      </dl>
      {children}
    </Disclosure>
  );
}
