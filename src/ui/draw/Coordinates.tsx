import { Copy } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { wgs84ToVn2000, type Vn2000Grid } from '../../geodesy/vn2000';
import type { Format } from '../../i18n/format';
import type { DrawWords } from '../../i18n/vi/draw';
import { useCornerDraft } from '../../state/cornerDraft';
import { pointedPlace, type Pointed } from '../../state/drawing';
import { useDrawWords } from '../../state/drawWords';
import { useFormat } from '../../state/selectors';
import { IconButton } from '../kit/Button';
import styles from './draw.module.css';

/** Where the pointer is on the map, else its middle, in WGS84 and on the grid. */
export function Coordinates() {
  const words = useDrawWords();
  const format = useFormat();
  const grid = useCornerDraft((s) => s.grid);
  const by = useRef<HTMLSpanElement>(null);
  const degrees = useRef<HTMLElement>(null);
  const metres = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);

  // Straight into the text: the pointer moves more often than React should render.
  useEffect(() => {
    const show = (place: Pointed | null): void => {
      const text = place && textOf(place, grid, words, format);
      if (by.current) by.current.textContent = place ? words.where[place.by] : words.where.none;
      if (degrees.current) degrees.current.textContent = text?.degrees ?? '';
      if (metres.current) metres.current.textContent = text?.metres ?? '';
    };
    show(pointedPlace.get());
    return pointedPlace.listen(show);
  }, [grid, words, format]);

  const copy = async (): Promise<void> => {
    const place = pointedPlace.get();
    if (!place) return;
    const { degrees: wgs84, metres: vn2000 } = textOf(place, grid, words, format);
    try {
      await navigator.clipboard.writeText(`${wgs84}\n${vn2000} (${words.systems[grid]})`);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  const done = copied === null ? '' : copied ? words.where.copied : words.where.notCopied;
  return (
    <section className={styles.coordinates} aria-label={words.where.title}>
      <div className={styles.row}>
        <p className={styles.quiet}>
          {words.systems[grid]} · <span ref={by} />
        </p>
        <output className={styles.done}>{done}</output>
        <IconButton label={words.where.copy} icon={<Copy aria-hidden />} onClick={() => void copy()} />
      </div>
      <dl className={styles.place}>
        <dt>{words.where.wgs84}</dt>
        <dd ref={degrees} data-testid="place-wgs84" />
        <dt>{words.where.vn2000}</dt>
        <dd ref={metres} data-testid="place-vn2000" />
      </dl>
    </section>
  );
}

const DEGREE_DECIMALS = 6;

function textOf({ lon, lat }: Pointed, grid: Vn2000Grid, { where }: DrawWords, format: Format) {
  const { northingM, eastingM } = wgs84ToVn2000({ lon, lat }, grid);
  return {
    degrees: where.latLon(format.number(lat, DEGREE_DECIMALS), format.number(lon, DEGREE_DECIMALS)),
    // Whole metres: the datum shift is off by about one.
    metres: where.xy(format.number(northingM, 0), format.number(eastingM, 0)),
  };
}
