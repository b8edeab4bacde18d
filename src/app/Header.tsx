import {
  CircleHelp,
  CloudCheck,
  CloudDownload,
  EllipsisVertical,
  FileUp,
  Hammer,
  LandPlot,
  Languages,
  Palette,
  Presentation,
  Star,
  Table2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { LANG_NAMES } from '../i18n/langNames';
import { changeView, toggleWorkspace } from '../state/actions';
import { changeLanguage } from '../state/language';
import { present } from '../state/present';
import { useOffline } from '../state/offline';
import { useT } from '../state/selectors';
import { useStore } from '../state/store';
import { ExportButton } from '../ui/exportMenu/ExportButton';
import { Button } from '../ui/kit/Button';
import { Popover, useClosesPopover } from '../ui/kit/Popover';
import { covers } from '../ui/layout/mapPadding';
import { SearchField } from '../ui/search/SearchField';
import { ShareButton } from '../ui/share/ShareButton';
import { LANGS, langTag, THEMES } from '../view/view';
import { ChoiceList } from './ChoiceList';
import { Wordmark } from './Wordmark';

interface HeaderProps {
  readonly phone: boolean;
  readonly onHelp: () => void;
  readonly onOffline: () => void;
}

/** What planners work with. */
const PLANNING = ['clearance', 'target', 'quality', 'draw', 'story'] as const;

const coversTop = covers('top');

/** Name, search and the actions of the whole screen. On a phone the actions are behind one button. */
export function Header({ phone, ...opens }: HeaderProps) {
  const t = useT();
  if (!phone) {
    return (
      <header className="header">
        <Wordmark />
        <SearchField />
        <div className="header__actions">
          <Actions {...opens} />
        </div>
      </header>
    );
  }
  const menu = { className: 'button--icon', 'aria-label': t.header.menu, children: <EllipsisVertical aria-hidden /> };
  return (
    <header className="header" ref={coversTop}>
      <h1 className="visually-hidden">{t.app.title}</h1>
      <SearchField />
      <Popover button={menu}>
        <div className="header__menu">
          <Actions {...opens} />
        </div>
      </Popover>
    </header>
  );
}

function Actions({ onHelp, onOffline }: Omit<HeaderProps, 'phone'>) {
  const t = useT();
  const closes = useClosesPopover();
  const table = useStore((s) => s.view.table);
  const finding = useStore((s) => s.view.workspace === 'find');
  const listing = useStore((s) => s.view.workspace === 'shortlist');
  const importing = useStore((s) => s.view.workspace === 'studio');
  const planning = useStore((s) => PLANNING.find((tool) => tool === s.view.workspace) ?? null);
  const lang = useStore((s) => s.view.lang);
  const theme = useStore((s) => s.view.theme);
  const ready = useOffline((s) => s.keeping.kind === 'ready');
  return (
    <>
      <Button aria-pressed={finding} onClick={() => toggleWorkspace('find')} {...closes}>
        <LandPlot aria-hidden />
        {t.actions.findLand}
      </Button>
      <Popover button={labelled(<Hammer aria-hidden />, t.actions.planning)}>
        <ChoiceList
          choices={PLANNING.map((id) => ({ id, label: t.planning[id] }))}
          chosen={planning}
          onChoose={toggleWorkspace}
        />
      </Popover>
      <Button
        aria-pressed={listing}
        {...labelled(<Star aria-hidden />, t.actions.shortlist)}
        onClick={() => toggleWorkspace('shortlist')}
        {...closes}
      />
      <Button
        aria-pressed={table}
        {...labelled(<Table2 aria-hidden />, t.actions.table)}
        onClick={() => changeView({ table: !table })}
        {...closes}
      />
      <ExportButton />
      <ShareButton />
      <Button {...labelled(<Presentation aria-hidden />, t.actions.present)} onClick={() => present()} {...closes} />
      <Button
        aria-pressed={importing}
        {...labelled(<FileUp aria-hidden />, t.actions.importData)}
        onClick={() => toggleWorkspace('studio')}
        {...closes}
      />
      <Popover button={labelled(<Palette aria-hidden />, t.actions.theme)}>
        <ChoiceList
          choices={THEMES.map((id) => ({ id, label: t.themes[id] }))}
          chosen={theme}
          onChoose={(id) => changeView({ theme: id })}
        />
      </Popover>
      <Popover button={labelled(<Languages aria-hidden />, t.actions.language)}>
        <ChoiceList
          choices={LANGS.map((id) => ({ id, label: LANG_NAMES[id], lang: langTag(id) }))}
          chosen={lang}
          onChoose={(id) => void changeLanguage(id)}
        />
      </Popover>
      <Button
        {...(ready
          ? labelled(<CloudCheck aria-hidden />, t.actions.offlineReady)
          : labelled(<CloudDownload aria-hidden />, t.actions.offline))}
        className="header__offline"
        onClick={onOffline}
        {...closes}
      />
      <Button {...labelled(<CircleHelp aria-hidden />, t.help.title)} onClick={onHelp} {...closes} />
    </>
  );
}

/** The name is dropped where the header is narrow; the button keeps it for screen readers. */
function labelled(icon: ReactNode, label: string) {
  return {
    title: label,
    'aria-label': label,
    children: (
      <>
        {icon}
        <span className="header__label">{label}</span>
      </>
    ),
  };
}
