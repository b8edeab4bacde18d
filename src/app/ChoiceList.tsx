import { Check } from 'lucide-react';
import { Button } from '../ui/kit/Button';
import { useClosesPopover } from '../ui/kit/Popover';

interface ChoiceListProps<T extends string> {
  readonly choices: readonly { readonly id: T; readonly label: string; readonly lang?: string }[];
  readonly chosen: T | null;
  readonly onChoose: (id: T) => void;
}

/** A short list of which one is chosen, in a popover that it closes. */
export function ChoiceList<T extends string>({ choices, chosen, onChoose }: ChoiceListProps<T>) {
  const closes = useClosesPopover();
  return (
    <ul className="choices">
      {choices.map(({ id, label, lang }) => (
        <li key={id}>
          <Button
            className="choices__item"
            aria-current={id === chosen}
            lang={lang}
            onClick={() => onChoose(id)}
            {...closes}
          >
            <Check aria-hidden />
            {label}
          </Button>
        </li>
      ))}
    </ul>
  );
}
