import type { KeyboardEvent } from 'react';
import { Button } from './Button';

interface TabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly T[];
  readonly nameOf: (tab: T) => string;
  /** Id of a tab's element, by which its panel is named. */
  readonly idOf: (tab: T) => string;
  readonly chosen: T;
  /** Id of what the chosen tab shows. */
  readonly controls: string;
  readonly onChoose: (tab: T) => void;
  readonly className?: string;
}

/** Tabs of one panel. One stop of the Tab key; arrows, Home and End go from tab to tab. */
export function Tabs<T extends string>({
  label,
  tabs,
  nameOf,
  idOf,
  chosen,
  controls,
  onChoose,
  className,
}: TabsProps<T>) {
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = neighbour(tabs, event.key, chosen);
    if (!next) return;
    event.preventDefault();
    onChoose(next);
    document.getElementById(idOf(next))?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className={className} tabIndex={-1} onKeyDown={onKeyDown}>
      {tabs.map((id) => (
        <Button
          key={id}
          id={idOf(id)}
          role="tab"
          aria-selected={id === chosen}
          aria-controls={id === chosen ? controls : undefined}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {nameOf(id)}
        </Button>
      ))}
    </div>
  );
}

function neighbour<T extends string>(tabs: readonly T[], key: string, tab: T): T | undefined {
  const at = tabs.indexOf(tab);
  switch (key) {
    case 'ArrowRight':
      return tabs[(at + 1) % tabs.length];
    case 'ArrowLeft':
      return tabs.at(at - 1);
    case 'Home':
      return tabs[0];
    case 'End':
      return tabs.at(-1);
    default:
      return undefined;
  }
}
