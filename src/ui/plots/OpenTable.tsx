import { changePlots } from '../../state/plots/actions';
import { usePlots } from '../../state/plots/store';
import { usePlotsWords } from '../../state/plotsWords';
import { Button } from '../kit/Button';

/** Opens the table of plots in the place of the zones', and closes it. */
export function OpenTable() {
  const words = usePlotsWords();
  const open = usePlots((s) => s.asked.table);
  return (
    <Button look="outline" aria-pressed={open} onClick={() => changePlots({ table: !open })}>
      {words.openTable}
    </Button>
  );
}
