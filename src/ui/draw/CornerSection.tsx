import { Eraser, LocateFixed, PencilLine, Undo2 } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { gridAreaHa } from '../../domain/corners/area';
import { MAX_NAME } from '../../domain/drawing/drawing';
import { fold } from '../../domain/fold';
import { ellipsoidAreaHa } from '../../domain/geometry/ellipsoidArea';
import { unitOf } from '../../geodesy/cornersOnGrid';
import { clearCorners, putBack, putCorners, typeCorners, useCornerDraft } from '../../state/cornerDraft';
import { addDrawing, showProposed } from '../../state/drawing';
import { useDrawWords } from '../../state/drawWords';
import { useFormat } from '../../state/selectors';
import { Alert } from '../kit/Alert';
import { Button } from '../kit/Button';
import { Disclosure } from '../kit/Disclosure';
import { CornerFile } from './CornerFile';
import { CornerFindings } from './CornerFindings';
import { CornerList } from './CornerList';
import { CornerProblems } from './CornerProblems';
import { DecisionArea, useDecisionHa } from './DecisionArea';
import styles from './draw.module.css';
import { SystemChoice } from './GridChoice';
import { SaveOutline } from './SaveOutline';
import { useCorners, type ReadTable } from './useCorners';
import { zoomTo } from './zoomTo';

/** A corner table of a decision: pasted, checked, on the map, its area held against the decision's. */
export function CornerSection() {
  const words = useDrawWords();
  const format = useFormat();
  const { text, system, before, arrivals } = useCornerDraft();
  const read = useCorners(text, system);
  const id = useId();
  const seen = useRef(arrivals);
  const { outline, table } = read;

  useEffect(() => {
    showProposed(outline);
    // Whatever brought a whole table is shown at once; typing does not move the map.
    if (seen.current === arrivals) return;
    seen.current = arrivals;
    if (outline) zoomTo(outline);
  }, [outline, arrivals]);

  return (
    <Disclosure className={styles.section} label={<h3 className={styles.sectionName}>{words.corners.title}</h3>} open>
      <p className="hint">{words.corners.about}</p>
      <SystemChoice />
      <label className={styles.fieldLabel} htmlFor={id}>
        {words.corners.field}
      </label>
      <textarea
        id={id}
        className={`field ${styles.text}`}
        rows={7}
        spellCheck={false}
        autoComplete="off"
        wrap="off"
        placeholder={words.corners.placeholder}
        value={text}
        onChange={({ target }) => typeCorners(target.value)}
        onPaste={(event) => {
          // A table that is pasted over nothing, or over all, is a new one.
          const { selectionStart, selectionEnd, value } = event.currentTarget;
          if (selectionEnd - selectionStart < value.length) return;
          event.preventDefault();
          putCorners(event.clipboardData.getData('text/plain'), system);
        }}
      />
      <div className={styles.buttons}>
        <CornerFile />
        <Button look="outline" disabled={text === ''} onClick={clearCorners}>
          <Eraser aria-hidden />
          {words.corners.clear}
        </Button>
        {before && (
          <Button look="outline" onClick={putBack}>
            <Undo2 aria-hidden />
            {words.corners.undo}
          </Button>
        )}
      </div>
      <output className={styles.status}>
        {table.corners.length > 0 &&
          `${words.corners.read(format.number(table.corners.length))} ${outline ? words.corners.shown : words.corners.notShown}`}
      </output>
      <CornerProblems problems={table.problems} system={system} />
      <CornerFindings read={read} system={system} />
      {outline && <Result read={read} />}
    </Disclosure>
  );
}

/** What a sound table gives: areas, the corners, and ways to keep the outline. */
function Result({ read: { outline, checked } }: { readonly read: ReadTable }) {
  const words = useDrawWords();
  const { system, name } = useCornerDraft();
  const { ha: decisionHa } = useDecisionHa();
  const [added, setAdded] = useState<'added' | 'full' | null>(null);
  if (!outline) return null;
  const unit = unitOf(system);
  const called = name.trim() || words.save.unnamed;
  const source = words.sources.corners(words.systems[system]);
  const add = (): void => {
    const done = addDrawing({
      kind: 'outline',
      geometry: outline,
      name: name.trim(),
      origin: 'corners',
      system,
      decisionHa,
    });
    setAdded(done ? 'added' : 'full');
  };
  return (
    <div className={styles.result}>
      <p className={styles.assumption}>{words.assumption}</p>
      <DecisionArea
        gridHa={unit === 'metres' ? gridAreaHa(checked.ring) : null}
        ellipsoidHa={ellipsoidAreaHa(outline)}
      />
      <CornerList ring={checked.ring} unit={unit} />
      <label className={styles.choice}>
        <span>{words.corners.name}</span>
        <input
          className="field"
          value={name}
          maxLength={MAX_NAME}
          placeholder={words.save.unnamed}
          onChange={({ target }) => useCornerDraft.setState({ name: target.value })}
        />
      </label>
      <div className={styles.buttons}>
        <Button look="outline" onClick={() => zoomTo(outline)}>
          <LocateFixed aria-hidden />
          {words.corners.zoom}
        </Button>
        <Button look="outline" onClick={add}>
          <PencilLine aria-hidden />
          {words.corners.keep}
        </Button>
      </div>
      <output className={styles.quiet}>{added === 'added' ? words.corners.kept : ''}</output>
      {added === 'full' && <Alert>{words.drawings.full}</Alert>}
      <SaveOutline
        outline={{
          name: called,
          geometry: outline,
          corners: { grid: system, ring: checked.ring },
          source,
          proposed: true,
          decisionHa,
        }}
        proposal={{
          id: `corners-${fold(called).replaceAll(' ', '-')}`,
          name: called,
          geometry: outline,
          source,
          createdFrom: 'corners',
        }}
      />
    </div>
  );
}
