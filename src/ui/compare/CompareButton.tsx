import { Columns3 } from 'lucide-react';
import type { Zone } from '../../domain/zone';
import { toggleCompared } from '../../state/compare';
import { useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useZoneName } from '../figure/names';
import { Button, IconButton } from '../kit/Button';

interface CompareButtonProps {
  readonly zone: Pick<Zone, 'id' | 'nameVi' | 'nameEn'>;
  /** Only the icon, its name with the zone's: for rows and lists, where several stand below each other. */
  readonly compact?: boolean;
}

/** Puts a place beside the others, and takes it away again. */
export function CompareButton({ zone, compact = false }: CompareButtonProps) {
  const t = useT();
  const name = useZoneName()(zone);
  const compared = useStore((s) => s.view.compared.includes(zone.id));
  const common = { 'aria-pressed': compared, onClick: () => toggleCompared(zone.id) };
  if (compact) {
    return <IconButton label={`${t.actions.compare}: ${name}`} icon={<Columns3 aria-hidden />} {...common} />;
  }
  return (
    <Button look="outline" {...common}>
      <Columns3 aria-hidden />
      {t.actions.compare}
    </Button>
  );
}
