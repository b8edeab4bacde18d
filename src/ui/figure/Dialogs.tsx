import { isCityIndicator, isZoneField } from '../../domain/fields';
import { CITY_SUBJECTS } from '../../domain/city';
import { closeDialog } from '../../state/actions';
import { useNames, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import type { Dialog as DialogView } from '../../view/view';
import { Dialog } from '../kit/Dialog';
import { Spinner } from '../kit/Spinner';
import { CitySourceDialog } from './CitySourceDialog';
import { ContradictionDialog } from './ContradictionDialog';
import { SourceDialog } from './SourceDialog';

/** The dialog that the view asks for, if any. Mounted once; a link opens it as a press does. */
export function Dialogs() {
  const dialog = useStore((s) => s.view.dialog);
  return dialog && <OpenDialog key={JSON.stringify(dialog)} dialog={dialog} />;
}

function OpenDialog({ dialog }: { readonly dialog: DialogView }) {
  const t = useT();
  const names = useNames();
  const loaded = useStore((s) => s.loaded);
  const zones = useStore((s) => s.dataset.zones);
  const contradictions = useStore((s) => s.dataset.contradictions);
  const { sources, contradiction } = t.panels;

  switch (dialog.type) {
    case 'source': {
      const zone = zones.find(({ id }) => id === dialog.zone);
      if (!zone || !isZoneField(dialog.field)) return <Gone title={sources.rule} text={sources.gone} loaded={loaded} />;
      return <SourceDialog zone={zone} field={dialog.field} />;
    }
    case 'city-source': {
      const subject = CITY_SUBJECTS.find((id) => id === dialog.subject);
      const { indicator } = dialog;
      if (!subject || !isCityIndicator(indicator))
        return <Gone title={sources.rule} text={sources.gone} loaded={loaded} />;
      return loaded ? (
        <CitySourceDialog of={{ of: 'city', subject, indicator, period: dialog.period || null }} />
      ) : (
        <Gone title={names.cityIndicators[indicator]} text={sources.gone} loaded={false} />
      );
    }
    case 'contradiction': {
      const found = contradictions.find(({ id }) => id === dialog.id);
      if (!found) return <Gone title={contradiction.title} text={contradiction.gone} loaded={loaded} />;
      return <ContradictionDialog contradiction={found} />;
    }
  }
}

interface GoneProps {
  readonly title: string;
  readonly text: string;
  readonly loaded: boolean;
}

/** A link may ask for what the data does not have, or not yet. */
function Gone({ title, text, loaded }: GoneProps) {
  return (
    <Dialog title={title} onClose={closeDialog}>
      {loaded ? <p>{text}</p> : <Spinner />}
    </Dialog>
  );
}
