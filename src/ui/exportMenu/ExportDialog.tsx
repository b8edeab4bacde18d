import { lazy, Suspense, useState } from 'react';
import type { ExportFormat } from '../../exports';
import { useInvest } from '../../state/invest';
import { useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { MAX_COMPARED } from '../../view/view';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { Spinner } from '../kit/Spinner';
import './exportMenu.css';
import { PICTURE_SIZES, type PictureSizeId } from './pictureSizes';
import { FORMATS, makeFile, type FileFormat } from './makeFile';
import { SCOPES, useScopes, type Scope } from './scopes';
import { useFileMaking } from './useFileMaking';

const StoryExport = lazy(async () => ({ default: (await import('../storyExport/StoryExport')).StoryExport }));

interface ExportDialogProps {
  readonly scope: Scope;
  readonly onClose: () => void;
}

/** Which places, and as what; the file is made on the device. */
export function ExportDialog({ scope: first, onClose }: ExportDialogProps) {
  const t = useT();
  const { exports: words } = useInvest();
  const format = useFormat();
  const scopes = useScopes();
  const lang = useStore((s) => s.i18n.lang);
  const finding = useStore((s) => s.found !== null);
  const [scope, setScope] = useState<Scope>(first);
  // Excel in Vietnamese takes the comma for the decimal sign.
  const [separator, setSeparator] = useState<ExportFormat & `csv${string}`>(lang === 'vi' ? 'csv-semicolon' : 'csv');
  const [picture, setPicture] = useState<PictureSizeId>('2x');
  const { make, busy, outcome } = useFileMaking(words);
  const zones = scopes[scope];
  const nameOf: Readonly<Record<Scope, (n: string) => string>> = {
    shown: finding ? words.found : words.shown,
    shortlist: words.shortlist,
    compared: words.compared,
  };
  const impossible = (id: FileFormat): string | null => {
    if (id === 'png') return null;
    if (zones.length === 0) return words.nothing;
    return id === 'pdf' && zones.length > MAX_COMPARED ? words.pdfLimit(format.number(MAX_COMPARED)) : null;
  };
  return (
    <Dialog title={t.actions.export} onClose={onClose}>
      <fieldset className="export__group">
        <legend>{words.what}</legend>
        {SCOPES.filter((id) => id === 'shown' || id === scope || scopes[id].length > 0).map((id) => (
          <label key={id} className="check">
            <input type="radio" name="export-scope" checked={scope === id} onChange={() => setScope(id)} />
            {nameOf[id](format.number(scopes[id].length))}
          </label>
        ))}
      </fieldset>
      <h3 className="export__heading">{words.format}</h3>
      <ul className="export__formats">
        {FORMATS.map(({ id, name }) => {
          const why = impossible(id);
          return (
            <li key={id}>
              <Button
                look="outline"
                disabled={busy || why !== null}
                aria-describedby={`export-${id}`}
                onClick={() => void make(() => makeFile(id, zones, separator, picture))}
              >
                {name}
              </Button>
              <span id={`export-${id}`} className="hint">
                {why ?? words.hints[id]}
              </span>
            </li>
          );
        })}
      </ul>
      <fieldset className="export__group export__group--row">
        <legend>{words.separator}</legend>
        {(['csv', 'csv-semicolon'] as const).map((id) => (
          <label key={id} className="check">
            <input type="radio" name="export-separator" checked={separator === id} onChange={() => setSeparator(id)} />
            {id === 'csv' ? words.comma : words.semicolon}
          </label>
        ))}
      </fieldset>
      <fieldset className="export__group export__group--row">
        <legend>{words.pictureSize}</legend>
        {PICTURE_SIZES.map((id) => (
          <label key={id} className="check">
            <input type="radio" name="export-picture" checked={picture === id} onChange={() => setPicture(id)} />
            {words.pictureSizes[id]}
          </label>
        ))}
      </fieldset>
      <p className="hint">{words.about}</p>
      {outcome}
      <Suspense fallback={<Spinner />}>
        <StoryExport />
      </Suspense>
    </Dialog>
  );
}
