import { selectSelectedZone, useT } from '../state/selectors';
import { useStore } from '../state/store';

/** Tells screen readers which zone is chosen, wherever it was chosen. */
export function Announcer() {
  const t = useT();
  const lang = useStore((s) => s.i18n.lang);
  const zone = useStore(selectSelectedZone);
  return (
    <div className="visually-hidden" aria-live="polite">
      {zone && t.header.selected(lang === 'vi' ? zone.nameVi : zone.nameEn)}
    </div>
  );
}
