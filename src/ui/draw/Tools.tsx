import { Check, Pencil, Redo2, Ruler, Shapes, Undo2, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Measures } from '../../domain/drawing/measure';
import type { Format } from '../../i18n/format';
import type { DrawWords } from '../../i18n/vi/draw';
import { liveMeasure, redoDrawing, setTool, undoDrawing, useDrawing, type DrawTool } from '../../state/drawing';
import { useDrawWords } from '../../state/drawWords';
import { useFormat } from '../../state/selectors';
import { Button } from '../kit/Button';
import styles from './draw.module.css';
import { distanceText, hectares, squareMetres } from './measureText';

const TOOLS = [
  { tool: 'line', Icon: Ruler },
  { tool: 'outline', Icon: Shapes },
  { tool: 'edit', Icon: Pencil },
] as const;

/** What the pointer does on the map, and what is being drawn. */
export function Tools() {
  const words = useDrawWords();
  const format = useFormat();
  const { tool, hand, points, chosen, past, future } = useDrawing();
  const [tooFew, setTooFew] = useState(false);
  const drawing = tool === 'line' || tool === 'outline';
  const take = (next: DrawTool): void => {
    setTooFew(false);
    setTool(tool === next ? 'look' : next);
  };
  return (
    <section className={styles.section} aria-label={words.tools.title}>
      <div className={styles.buttons} role="group" aria-label={words.tools.title}>
        {TOOLS.map(({ tool: one, Icon }) => (
          <Button
            key={one}
            look="outline"
            aria-pressed={tool === one}
            disabled={!hand || (one === 'edit' && chosen === null)}
            onClick={() => take(one)}
          >
            <Icon aria-hidden />
            {words.tools[one]}
          </Button>
        ))}
        <Button look="outline" disabled={past.length === 0 || points > 0} onClick={undoDrawing}>
          <Undo2 aria-hidden />
          {words.tools.undo}
        </Button>
        <Button look="outline" disabled={future.length === 0 || points > 0} onClick={redoDrawing}>
          <Redo2 aria-hidden />
          {words.tools.redo}
        </Button>
      </div>
      <p className="hint">{hand ? words.tools.hints[tool] : words.tools.hints.noMap}</p>
      {drawing && (
        <div className={styles.live}>
          <p>
            <span>{words.live.points(format.number(points))}</span>
            <LiveMeasure area={tool === 'outline'} />
          </p>
          <div className={styles.buttons}>
            <Button look="primary" onClick={() => setTooFew(hand?.finish() === false)}>
              <Check aria-hidden />
              {words.tools.finish}
            </Button>
            <Button look="outline" disabled={points === 0} onClick={() => hand?.undoPoint()}>
              <Undo2 aria-hidden />
              {words.tools.undoPoint}
            </Button>
            <Button look="outline" onClick={() => setTool('look')}>
              <X aria-hidden />
              {words.tools.stop}
            </Button>
          </div>
          {tooFew && (
            <p role="alert" className={styles.mistake}>
              {words.tools.hints.tooFew}
            </p>
          )}
        </div>
      )}
    </section>
  );
}

/** Straight into the text, as it changes with every movement of the pointer. */
function LiveMeasure({ area }: { readonly area: boolean }) {
  const words = useDrawWords();
  const format = useFormat();
  const at = useRef<HTMLElement>(null);
  useEffect(() => {
    const show = (measures: Measures | null): void => {
      if (at.current) at.current.textContent = measures ? liveText(measures, area, words, format) : '';
    };
    show(liveMeasure.get());
    return liveMeasure.listen(show);
  }, [area, words, format]);
  return <strong ref={at} data-testid="live-measure" />;
}

function liveText({ lengthM, areaHa }: Measures, area: boolean, { live }: DrawWords, format: Format): string {
  if (!area || areaHa === null) return live.length(distanceText(lengthM, format));
  return `${live.area(hectares(areaHa, format), squareMetres(areaHa, format))}, ${live.perimeter(distanceText(lengthM, format))}`;
}
