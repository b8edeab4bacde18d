import { Award } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CompareRow, IdentityRow } from '../../domain/compare/rows';
import type { Zone } from '../../domain/zone';
import { useInvest } from '../../state/invest';
import { useFormat, useT, useText } from '../../state/selectors';
import { useClaimText } from '../figure/claimText';
import { ContradictionMark } from '../figure/ContradictionMark';
import { FigureValue } from '../figure/FigureValue';
import { useFigureName } from '../figure/names';
import { SourceButton } from '../figure/SourceButton';
import { kmText, metresText } from '../zone/distanceText';
import styles from './compare.module.css';

/** The cells of one row, in the order of the places. */
export function useCells(): (row: CompareRow, zones: readonly Zone[]) => readonly ReactNode[] {
  const identity = useIdentity();
  return (row, zones) => {
    switch (row.kind) {
      case 'identity':
        return zones.map((zone) => identity[row.row](zone));
      case 'figure':
        return row.cells.map((cell) => <Figure key={cell.id} row={row} cell={cell} />);
      case 'rent':
        return row.cells.map(({ id, rent }) => (rent ? <Rent key={id} rent={rent} /> : <Unknown key={id} />));
      case 'distance':
        return row.cells.map(({ id, distance }) =>
          distance ? <Distance key={id} {...distance} /> : <NoPosition key={id} />,
        );
    }
  };
}

function useIdentity(): Readonly<Record<IdentityRow, (zone: Zone) => ReactNode>> {
  const t = useT();
  const text = useText();
  const format = useFormat();
  const words = (items: readonly string[]): ReactNode => format.list(items) || <Unknown />;
  return {
    type: (zone) => t.kinds[zone.kind],
    status: (zone) => t.statuses[zone.status],
    communes: (zone) => words(zone.communesNew),
    districts: (zone) => words(zone.districtsOld),
    crafts: (zone) => words(zone.crafts.map(text)),
  };
}

type FigureRow = Extract<CompareRow, { kind: 'figure' }>;

function Figure({ row, cell }: { readonly row: FigureRow; readonly cell: FigureRow['cells'][number] }) {
  const name = useFigureName();
  const ref = { of: 'zone', zone: cell.id, field: row.field } as const;
  return (
    <span className={styles.figure}>
      <span className={styles.value}>
        <FigureValue figure={cell.figure} history={cell.history} />
      </span>
      <span className={styles.signs}>
        <ContradictionMark name={name(ref)} of={ref} />
        {cell.figure && <SourceButton name={name(ref)} of={ref} />}
      </span>
    </span>
  );
}

type RentRow = Extract<CompareRow, { kind: 'rent' }>;

function Rent({ rent }: { readonly rent: NonNullable<RentRow['cells'][number]['rent']> }) {
  const { compare: words } = useInvest();
  const format = useFormat();
  const claimText = useClaimText();
  return (
    <span>
      <strong>{format.qualified(format.number(rent.usdPerM2Year), rent.claim.qualifier)}</strong>{' '}
      <small className={styles.quiet}>{words.rentUnit}</small>
      <small className={styles.aside}>
        {words.rentHow(claimText(rent.claim).whole, format.number(rent.yearsLeft))}, {format.asOf(rent.claim.asOf)}
      </small>
    </span>
  );
}

function Distance({ km, plusMinusKm }: { readonly km: number; readonly plusMinusKm: number }) {
  const t = useT();
  const format = useFormat();
  return (
    <span>
      <strong>{kmText(km, plusMinusKm, format)}</strong>{' '}
      <small className={styles.quiet}>{t.panels.zone.within(metresText(plusMinusKm * 1000, format))}</small>
    </span>
  );
}

function NoPosition() {
  const { compare: words } = useInvest();
  return (
    <span className={styles.unknown}>
      <span className={styles.hatch} aria-hidden />
      {words.noPosition}
    </span>
  );
}

function Unknown() {
  const t = useT();
  return (
    <span className={styles.unknown}>
      <span className={styles.hatch} aria-hidden />
      {t.unknown}
    </span>
  );
}

/** Says in word and sign that nobody published a better one. */
export function Best() {
  const { compare: words } = useInvest();
  return (
    <span className={styles.bestMark} title={words.bestHint}>
      <Award aria-hidden />
      {words.best}
    </span>
  );
}
