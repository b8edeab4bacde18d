import { useId } from 'react';
import type { CityFigure } from '../../domain/city';
import { chosenClaim } from '../../domain/claim';
import { progressOf } from '../../domain/targets/progress';
import { termOf } from '../../domain/targets/term';
import type { Target } from '../../domain/targets/targets';
import { useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useTargetWords } from '../../state/targetWords';
import { CitySign } from '../city/CitySign';
import { useClaimText } from '../figure/claimText';
import { FigureValue } from '../figure/FigureValue';
import { Disclosure } from '../kit/Disclosure';
import { FigureList } from './FigureList';
import styles from './target.module.css';
import { useMoney } from './useMoney';

interface TermSectionProps {
  readonly target: Target;
  readonly known: readonly CityFigure[];
}

/** A target for several years: against the years before, and what is published of it year by year. */
export function TermSection({ target, known }: TermSectionProps) {
  const t = useT();
  const words = useTargetWords();
  const format = useFormat();
  const money = useMoney();
  const claimText = useClaimText();
  const id = useId();
  const plan = useStore((s) => s.view.plan);
  const term = termOf(known, target);
  const { reached, rest } = progressOf(target, plan, known, plan.seen);
  const growth = chosenClaim(term.growth?.figure);
  return (
    <Disclosure
      className={styles.section ?? ''}
      label={<h3 className={styles.sectionName}>{words.term(format.asOf(target.period))}</h3>}
    >
      <FigureList
        label={words.term(format.asOf(target.period))}
        rows={[
          { label: words.role.main, row: target.main },
          ...(term.growth && growth ? [{ label: words.termGrowth(claimText(growth).whole), row: term.growth }] : []),
          ...(term.before ? [{ label: words.termBefore(format.asOf(term.before.period)), row: term.before }] : []),
        ]}
      />
      <p className={styles.note}>
        {reached && rest === null
          ? words.termComplete(money.reached(reached))
          : words.termReached(format.number(term.comparable), format.number(term.years.length))}
      </p>
      <h4 id={id} className={styles.fieldLabel}>
        {words.termYears}
      </h4>
      <table className={styles.table} aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <th scope="col">{words.role.flow}</th>
          </tr>
        </thead>
        <tbody>
          {term.years.map(({ year, rows }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>
                {rows.length === 0 ? (
                  <span className={styles.unknown}>
                    <span className={styles.hatch} aria-hidden />
                    {t.unknown}
                  </span>
                ) : (
                  rows.map((row) => (
                    <span key={`${row.subject} ${row.period}`} className={styles.inYear}>
                      <FigureValue figure={row.figure} dated={false} />
                      <small>
                        {t.panels.subjects[row.subject]}, {format.asOf(row.period)}
                      </small>
                      <CitySign of={{ subject: row.subject, indicator: row.indicator, period: row.period }} />
                    </span>
                  ))
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
