import { Star } from 'lucide-react';
import type { Zone } from '../../domain/zone';
import { useT } from '../../state/selectors';
import { addToShortlist, removeFromShortlist, useShortlist } from '../../state/shortlist';
import { useZoneName } from '../figure/names';
import { Button, IconButton } from '../kit/Button';
import './shortlistButton.css';

interface ShortlistButtonProps {
  readonly zone: Pick<Zone, 'id' | 'nameVi' | 'nameEn'>;
  /** Only the icon, its name with the zone's: for rows and lists, where several stand below each other. */
  readonly compact?: boolean;
}

/** Puts a place on the device's own list, and takes it off again. */
export function ShortlistButton({ zone, compact = false }: ShortlistButtonProps) {
  const t = useT();
  const name = useZoneName()(zone);
  const listed = useShortlist((s) => s.items.some(({ id }) => id === zone.id));
  const common = {
    className: 'star',
    'aria-pressed': listed,
    onClick: () => (listed ? removeFromShortlist(zone.id) : addToShortlist([zone.id])),
  };
  if (compact) {
    return <IconButton label={`${t.actions.addToShortlist}: ${name}`} icon={<Star aria-hidden />} {...common} />;
  }
  return (
    <Button look="outline" {...common}>
      <Star aria-hidden />
      {t.actions.addToShortlist}
    </Button>
  );
}
