import { useId } from 'react';
import { chosenClaim } from '../../domain/claim';
import type { FigureRef } from '../../domain/contradiction';
import { figureOfRef } from '../../domain/contradictionGap';
import { closeDialog } from '../../state/actions';
import { useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { Dialog } from '../kit/Dialog';
import { ClaimList } from './ClaimList';
import styles from './dialogs.module.css';
import { FigureValue } from './FigureValue';
import { SourceButton } from './SourceButton';
import { useFigureName } from './names';

type CityRef = Extract<FigureRef, { of: 'city' }>;

/** Everything that was published of one figure of the city, and the same indicator at other dates. */
export function CitySourceDialog({ of }: { readonly of: CityRef }) {
  const t = useT();
  const name = useFigureName();
  const dataset = useStore((s) => s.dataset);
  return (
    <Dialog title={t.panels.figure.sources(name(of))} onClose={closeDialog}>
      <ClaimList figure={figureOfRef(dataset, of)} of={of} />
      <OtherPeriods of={of} />
    </Dialog>
  );
}

function OtherPeriods({ of }: { readonly of: CityRef }) {
  const t = useT();
  const format = useFormat();
  const name = useFigureName();
  const headingId = useId();
  const { city, sources } = useStore((s) => s.dataset);
  const rows = city.filter(
    (row) => row.subject === of.subject && row.indicator === of.indicator && row.period !== of.period,
  );
  if (rows.length === 0) return null;
  const newestFirst = rows.toSorted((a, b) => ((a.period ?? '') < (b.period ?? '') ? 1 : -1));
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>
        {t.panels.sources.otherPeriods}
      </h3>
      <table className={styles.periods} aria-labelledby={headingId}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t.panels.sources.period}</th>
            <th scope="col">{t.panels.sources.value}</th>
            <th scope="col">{t.panels.sources.publisher}</th>
          </tr>
        </thead>
        <tbody>
          {newestFirst.map((row) => {
            const ref: CityRef = { of: 'city', subject: row.subject, indicator: row.indicator, period: row.period };
            const claim = chosenClaim(row.figure);
            return (
              <tr key={row.period}>
                <th scope="row">{format.asOf(row.period)}</th>
                <td>
                  <FigureValue figure={row.figure} dated={false} />
                </td>
                <td>
                  <span className={styles.periodSource}>
                    {claim ? (sources[claim.source]?.publisher ?? claim.source) : ''}
                    <SourceButton name={name(ref)} of={ref} />
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
