import { create } from 'zustand';
import { writeList } from '../domain/drawing/keptJson';
import { readProposals, type Proposal } from '../domain/drawing/proposal';

/** Kept on this device under this name; a change of its form gets a new one. */
const KEY = 'hanoi-zones.proposals.v1';

export interface ProposalsState {
  readonly proposals: readonly Proposal[];
  /** The browser keeps nothing for us: the outlines are gone when the page is left. */
  readonly lost: boolean;
}

/** The outlines that the studio can take in. */
export const useProposals = create<ProposalsState>(() => ({ proposals: readStored(), lost: false }));

/** Adds an outline, or takes the place of the one with the same id. */
export function propose(proposal: Proposal): void {
  const others = useProposals.getState().proposals.filter(({ id }) => id !== proposal.id);
  keep([...others, proposal]);
}

export function withdraw(id: string): void {
  keep(useProposals.getState().proposals.filter((proposal) => proposal.id !== id));
}

function keep(proposals: readonly Proposal[]): void {
  useProposals.setState({ proposals, lost: !store(proposals) });
}

function store(proposals: readonly Proposal[]): boolean {
  try {
    localStorage.setItem(KEY, writeList(proposals));
    return true;
  } catch {
    return false;
  }
}

function readStored(): readonly Proposal[] {
  try {
    return readProposals(localStorage.getItem(KEY)).items;
  } catch {
    return [];
  }
}

window.addEventListener('storage', ({ key }) => {
  if (key === KEY || key === null) useProposals.setState({ proposals: readStored() });
});
