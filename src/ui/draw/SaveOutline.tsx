import { Database, DatabaseZap, Download } from 'lucide-react';
import { useState } from 'react';
import type { Proposal } from '../../domain/drawing/proposal';
import { useCornerDraft } from '../../state/cornerDraft';
import { useDrawWords } from '../../state/drawWords';
import { propose, useProposals, withdraw } from '../../state/proposals';
import { useStore } from '../../state/store';
import { useFileMaking } from '../exportMenu/useFileMaking';
import { Button } from '../kit/Button';
import styles from './draw.module.css';
import { GridChoice } from './GridChoice';
import { OUTLINE_FORMATS, outlineFile, type SavedOutline } from './outlineFiles';

interface SaveOutlineProps {
  readonly outline: SavedOutline;
  /** What the studio is offered; `null` for what it has already. */
  readonly proposal: Proposal | null;
}

/** Files of an outline, and the way into the studio. */
export function SaveOutline({ outline, proposal }: SaveOutlineProps) {
  const words = useDrawWords();
  const i18n = useStore((s) => s.i18n);
  const grid = useCornerDraft((s) => s.grid);
  const lost = useProposals((s) => s.lost);
  const kept = useProposals((s) => s.proposals.find(({ id }) => id === proposal?.id));
  const [offered, setOffered] = useState(false);
  const { make, busy, outcome } = useFileMaking(words.save);
  const current = kept !== undefined && kept.geometry === proposal?.geometry && kept.name === proposal.name;
  return (
    <div className={styles.save} role="group" aria-label={`${words.save.title}: ${outline.name}`}>
      <GridChoice />
      <p className="hint">{words.save.in(words.systems[grid])}</p>
      <div className={styles.buttons}>
        {OUTLINE_FORMATS.map((format) => (
          <Button
            key={format}
            look="outline"
            disabled={busy}
            onClick={() => void make(() => outlineFile(outline, format, grid, words, i18n))}
          >
            <Download aria-hidden />
            {words.save[format]}
          </Button>
        ))}
        {proposal && (
          <Button
            look="outline"
            disabled={current}
            onClick={() => {
              propose(proposal);
              setOffered(true);
            }}
          >
            <Database aria-hidden />
            {words.save.studio}
          </Button>
        )}
        {kept && (
          <Button look="outline" onClick={() => withdraw(kept.id)}>
            <DatabaseZap aria-hidden />
            {words.save.withdraw}
          </Button>
        )}
      </div>
      {outcome}
      <output className={styles.quiet}>
        {offered && lost ? words.save.studioLost : offered && current ? words.save.inStudio : ''}
      </output>
    </div>
  );
}
