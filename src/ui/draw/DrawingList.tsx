import { LocateFixed, Table2, Trash2 } from 'lucide-react';
import type { Drawing, DrawnOutline } from '../../domain/drawing/drawing';
import { MAX_NAME } from '../../domain/drawing/drawing';
import { measure } from '../../domain/drawing/measure';
import { writeCorners } from '../../domain/corners/writeCorners';
import { cornersOf, SYSTEMS, unitOf } from '../../geodesy/cornersOnGrid';
import { putCorners, useCornerDraft } from '../../state/cornerDraft';
import { choose, drawingNumber, removeDrawing, rename, useDrawing } from '../../state/drawing';
import { useDrawWords } from '../../state/drawWords';
import { useFormat } from '../../state/selectors';
import { Button, IconButton } from '../kit/Button';
import styles from './draw.module.css';
import { distanceText, hectares } from './measureText';
import { OutlineFigures } from './OutlineFigures';
import { SaveOutline } from './SaveOutline';
import { zoomTo } from './zoomTo';

/** Everything drawn, kept on this device. */
export function DrawingList() {
  const words = useDrawWords();
  const format = useFormat();
  const { drawings, lost } = useDrawing();
  if (drawings.length === 0) return null;
  return (
    <section className={styles.section} aria-label={words.drawings.title}>
      <div className={styles.row}>
        <h3 className={styles.heading}>{words.drawings.title}</h3>
        <span className={styles.quiet}>{format.number(drawings.length)}</span>
      </div>
      <ul className={styles.list}>
        {drawings.map((drawing) => (
          <Item key={drawing.id} drawing={drawing} />
        ))}
      </ul>
      <p className="hint">{lost ? words.drawings.lost : words.drawings.kept}</p>
    </section>
  );
}

function Item({ drawing }: { readonly drawing: Drawing }) {
  const words = useDrawWords();
  const format = useFormat();
  const chosen = useDrawing((s) => s.chosen === drawing.id);
  const { id, kind, geometry } = drawing;
  const name = drawing.name || words.drawings[kind](format.number(drawingNumber(id)));
  const { lengthM, areaHa } = measure(geometry);
  return (
    <li className={styles.item} data-chosen={chosen}>
      <div className={styles.row}>
        <button
          type="button"
          className={styles.itemName}
          aria-expanded={chosen}
          onClick={() => choose(chosen ? null : id)}
        >
          <span>{name}</span>
          <small>{areaHa === null ? distanceText(lengthM, format) : hectares(areaHa, format)}</small>
        </button>
        <IconButton
          label={words.drawings.zoom(name)}
          icon={<LocateFixed aria-hidden />}
          onClick={() => zoomTo(geometry)}
        />
        <IconButton
          label={words.drawings.remove(name)}
          icon={<Trash2 aria-hidden />}
          onClick={() => removeDrawing(id)}
        />
      </div>
      {chosen && (
        <div className={styles.details}>
          <label className={styles.choice}>
            <span>{words.drawings.name}</span>
            <input
              className="field"
              value={drawing.name}
              placeholder={name}
              maxLength={MAX_NAME}
              onChange={({ target }) => rename(id, target.value)}
            />
          </label>
          {drawing.kind === 'outline' ? <Outline drawing={drawing} name={name} /> : null}
        </div>
      )}
    </li>
  );
}

function Outline({ drawing, name }: { readonly drawing: DrawnOutline; readonly name: string }) {
  const words = useDrawWords();
  const grid = useCornerDraft((s) => s.grid);
  const system = SYSTEMS.find((one) => one === drawing.system) ?? null;
  const source =
    drawing.origin === 'corners' && system ? words.sources.corners(words.systems[system]) : words.sources.drawn;
  const { id, geometry, decisionHa, origin } = drawing;
  const openAsTable = (): void => {
    const on = system ?? grid;
    const unit = unitOf(on);
    putCorners(writeCorners(cornersOf(geometry.coordinates[0] ?? [], on), unit, words.corners.headers[unit]), on);
  };
  return (
    <>
      <p className={styles.assumption}>{words.assumption}</p>
      <OutlineFigures geometry={geometry} shifted={origin === 'corners' && system !== 'wgs84'} />
      <Button look="outline" onClick={openAsTable}>
        <Table2 aria-hidden />
        {words.corners.fromDrawing}
      </Button>
      <SaveOutline
        outline={{ name, geometry, corners: null, source, proposed: true, decisionHa }}
        proposal={{ id, name, geometry, source, createdFrom: origin }}
      />
    </>
  );
}
