import { Map as MapIcon, TableProperties } from 'lucide-react';
import { useEffect, useRef, useState, type DragEvent } from 'react';
import { toggleWorkspace } from '../../state/actions';
import { useT } from '../../state/selectors';
import { openFile, useStudio, type Studio } from '../../state/studio';
import { useStudioWords } from '../../state/studioWords';
import { Button } from '../kit/Button';
import { covers } from '../layout/mapPadding';
import { Panel } from '../layout/Panel';
import { useRoom } from '../layout/useRoom';
import { ComparisonView, ComparisonFoot } from './ComparisonView';
import { EncodingView } from './EncodingView';
import { LocalSection } from './LocalSection';
import { ReadingView } from './ReadingView';
import { RefusedView } from './RefusedView';
import { StartView } from './StartView';
import './studio.css';
import styles from './studio.module.css';

const coversLeft = covers('left');
const coversBottom = covers('bottom');

/** Where files are opened, compared with the data and taken in; beside the map, which shows what would change. */
export function StudioPanel() {
  const t = useT();
  const words = useStudioWords();
  const phone = useRoom() === 'little';
  const studio = useStudio((s) => s.studio);
  const [folded, setFolded] = useState(false);
  const [over, setOver] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const { at } = studio;
  const small = phone && folded;

  // What had the focus may be gone with what was at work before, and what is new begins at the top.
  const before = useRef(at);
  useEffect(() => {
    if (before.current !== at) {
      body.current?.scrollTo(0, 0);
      if (document.activeElement === document.body) title.current?.focus();
    }
    before.current = at;
  }, [at]);

  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void openFile(file);
  };
  return (
    <Panel
      label={t.actions.importData}
      className={small ? 'studio studio--folded' : 'studio'}
      ref={phone ? (folded ? coversBottom : undefined) : coversLeft}
      onClose={() => toggleWorkspace('studio')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <header className={styles.head}>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {t.actions.importData}
        </h2>
        <span className={styles.file}>{nameOf(studio)}</span>
        {phone && (
          <Button look="outline" aria-expanded={!folded} onClick={() => setFolded(!folded)}>
            {folded ? <TableProperties aria-hidden /> : <MapIcon aria-hidden />}
            {folded ? words.diff.seePanel : words.diff.seeMap}
          </Button>
        )}
      </header>
      {!small && (
        <>
          <div ref={body} className={styles.body}>
            <View studio={studio} over={over} />
            <LocalSection />
          </div>
          {at === 'comparing' && <ComparisonFoot studio={studio} />}
        </>
      )}
    </Panel>
  );
}

function View({ studio, over }: { readonly studio: Studio; readonly over: boolean }) {
  switch (studio.at) {
    case 'start':
      return <StartView done={studio.done} over={over} />;
    case 'reading':
      return <ReadingView name={studio.name} progress={studio.progress} />;
    case 'refused':
      return <RefusedView refusal={studio.refusal} />;
    case 'encoding':
      return <EncodingView guesses={studio.guesses} />;
    case 'comparing':
      return <ComparisonView studio={studio} />;
  }
}

function nameOf(studio: Studio): string {
  if (studio.at === 'reading' || studio.at === 'encoding') return studio.name;
  return studio.at === 'comparing' ? studio.comparison.file : '';
}
