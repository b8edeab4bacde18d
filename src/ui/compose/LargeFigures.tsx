import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useComposeWords } from '../../state/composeWords';
import { useStore } from '../../state/store';
import { useSay } from '../../state/storyWords';
import { lookUp } from '../../story/chart';
import { withText } from '../../story/compose';
import { MAX_FIGURES, textIn, type Scene, type SceneFigure } from '../../story/deck';
import { escapeWords } from '../../story/liveText';
import { sayAs } from '../../story/say';
import { Button, IconButton } from '../kit/Button';
import styles from './compose.module.css';
import { FigurePicker } from './FigurePicker';
import { LiveField } from './LiveField';

interface LargeFiguresProps {
  readonly scene: Scene;
  readonly onChange: (patch: Partial<Omit<Scene, 'id'>>, about?: string | null) => void;
}

/** The figures of a scene that stand large, each with its words. */
export function LargeFigures({ scene, onChange }: LargeFiguresProps) {
  const words = useComposeWords().scene;
  const lang = useStore((s) => s.i18n.lang);
  const dataset = useStore((s) => s.dataset);
  const say = useSay();
  const [picking, setPicking] = useState(false);
  const { figures } = scene;
  // The same figure may stand twice.
  const rows = figures.map((figure, i) => ({ ...figure, i, key: `${i} ${figure.ref}` }));
  const put = (next: readonly SceneFigure[], about: string | null = null): void => onChange({ figures: next }, about);
  return (
    <div role="group" aria-label={words.figures} className={styles.fieldGroup}>
      <div className={styles.fieldHead}>
        <span className={styles.label}>{words.figures}</span>
        {figures.length < MAX_FIGURES && (
          <Button look="link" aria-haspopup="dialog" onClick={() => setPicking(true)}>
            <Plus aria-hidden />
            {words.addFigure}
          </Button>
        )}
      </div>
      {rows.map(({ key, ref, label, i }) => {
        const value = sayAs(lookUp(ref, dataset), 'full', dataset, say);
        return (
          <div key={key} className={styles.large}>
            <div className={styles.largeHead}>
              <strong>{value}</strong>
              <IconButton
                label={words.removeFigure(value)}
                icon={<X aria-hidden />}
                onClick={() => put(figures.toSpliced(i, 1))}
              />
            </div>
            <LiveField
              line
              label={words.figureLabel(value)}
              value={label[lang] ?? ''}
              placeholder={label[lang] === undefined ? textIn(label, lang) : ''}
              onChange={(text) =>
                put(figures.with(i, { ref, label: withText(label, lang, text) }), `figure ${i} ${lang}`)
              }
            />
          </div>
        );
      })}
      {picking && (
        <FigurePicker
          whole
          onClose={() => setPicking(false)}
          onPick={(ref, _form, name) => {
            put([...figures, { ref, label: { [lang]: escapeWords(name) } }]);
            setPicking(false);
          }}
        />
      )}
    </div>
  );
}
