import { LocateFixed, Link } from 'lucide-react';
import { useState } from 'react';
import { isLocalFigure } from '../../domain/localSource';
import type { Zone } from '../../domain/zone';
import { zoneCamera } from '../../domain/zoneCamera';
import { otherPlaceName } from '../../i18n/placeName';
import { changeView } from '../../state/actions';
import { useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { BriefButton } from '../briefMenu/BriefButton';
import { CompareButton } from '../compare/CompareButton';
import { LocalMark } from '../figure/LocalMark';
import { useZoneName } from '../figure/names';
import { IconButton } from '../kit/Button';
import { SignIcon } from '../kit/SignIcon';
import { copyText, linkTo } from '../share/link';
import { ShortlistButton } from '../shortlist/ShortlistButton';
import styles from './zone.module.css';

/** The zone's names, what it is, and what can be done with it as a whole. */
export function ZoneHead({ zone }: { readonly zone: Zone }) {
  const t = useT();
  const lang = useStore((s) => s.i18n.lang);
  const zoneName = useZoneName();
  const [copied, setCopied] = useState<boolean | null>(null);
  const name = zoneName(zone);
  const otherName = otherPlaceName(lang, zone);
  const camera = zoneCamera(zone);
  const words = t.panels.zone;

  const copy = async (): Promise<void> => {
    const { view } = useStore.getState();
    setCopied(await copyText(linkTo({ ...view, selected: zone.id, dialog: null })));
  };

  return (
    <header className={styles.head}>
      <h2 className={styles.name}>{name}</h2>
      {otherName !== name && (
        <p className={styles.otherName} lang={lang === 'vi' ? 'en' : 'vi'}>
          {otherName}
        </p>
      )}
      <div className={styles.kindRow}>
        <p className={styles.kind}>
          <SignIcon kind={zone.kind} />
          {t.kinds[zone.kind]} · {t.statuses[zone.status]}
          {(zone.local?.includes('zone') || (zone.statusFrom === 'claim' && isLocalFigure(zone.figures.status))) && (
            <LocalMark />
          )}
        </p>
        {camera && (
          <IconButton label={words.centre} icon={<LocateFixed aria-hidden />} onClick={() => changeView({ camera })} />
        )}
        <IconButton label={words.copyLink} icon={<Link aria-hidden />} onClick={() => void copy()} />
      </div>
      <div className={styles.actions}>
        <CompareButton zone={zone} />
        <ShortlistButton zone={zone} />
        <BriefButton zones={[zone.id]} />
        <output className={styles.quiet}>{copied !== null && (copied ? words.copied : words.copyFailed)}</output>
      </div>
    </header>
  );
}
