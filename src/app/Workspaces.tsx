import { Suspense, type ComponentType, type ReactNode } from 'react';
import { useT } from '../state/selectors';
import { useStore } from '../state/store';
import { Alert } from '../ui/kit/Alert';
import { Spinner } from '../ui/kit/Spinner';
import { Panel } from '../ui/layout/Panel';
import type { Workspace } from '../view/view';
import { ErrorBoundary } from './ErrorBoundary';
import './workspaces.css';
import { lazyWithNames } from './lazyWithNames';

/** The panel of each workspace; its code comes when it is opened. */
const PANELS: Readonly<Partial<Record<Workspace, ComponentType>>> = {
  find: lazyWithNames(async () => (await import('../ui/find/FindPanel')).FindPanel),
  shortlist: lazyWithNames(async () => (await import('../ui/shortlist/ShortlistPanel')).ShortlistPanel),
  clearance: lazyWithNames(async () => (await import('../ui/clearance/ClearancePanel')).ClearancePanel),
  target: lazyWithNames(async () => (await import('../ui/target/TargetPanel')).TargetPanel),
  draw: lazyWithNames(async () => (await import('../ui/draw/DrawPanel')).DrawPanel),
  story: lazyWithNames(async () => (await import('../ui/compose/StoryPanel')).StoryPanel),
};

/** The left side of the screen: the panels of the map, or the workspace that is open with those folded below it. */
export function Workspaces({ children }: { readonly children: ReactNode }) {
  const t = useT();
  const workspace = useStore((s) => s.view.workspace);
  const Tool = PANELS[workspace];
  if (!Tool) return children;
  return (
    <>
      <ErrorBoundary
        key={workspace}
        fallback={
          <Panel label={t.header.panels}>
            <Alert tone="danger">{t.notices.partFailed}</Alert>
          </Panel>
        }
      >
        <Suspense fallback={<Spinner />}>
          <Tool />
        </Suspense>
      </ErrorBoundary>
      <div className="dock" ref={fold}>
        {children}
      </div>
    </>
  );
}

/** Folds the panels away once; from then on they are the reader's to open. */
function fold(dock: HTMLElement | null): void {
  for (const panel of dock?.querySelectorAll<HTMLDetailsElement>('section > details') ?? []) panel.open = false;
}
