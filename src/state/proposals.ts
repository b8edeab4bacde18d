import { create } from 'zustand';
import { writeList } from '../domain/drawing/keptJson';
import { readProposals, type Proposal } from '../domain/drawing/proposal';
import { notify } from './actions';
import { keptText } from './keptText';

/** Kept on this device under this name; a change of its form gets a new one. */
const KEY = 'hanoi-zones.proposals.v1';
const stored = keptText(KEY);

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
  const lost = !stored.keep(writeList(proposals));
  useProposals.setState({ proposals, lost });
  if (lost && proposals.length > 0) notify({ kind: 'storage', part: 'proposals', what: 'not-kept' });
}

function readStored(): readonly Proposal[] {
  const text = stored.found();
  const { items, damaged } = readProposals(text);
  if (damaged && text !== null) {
    stored.spare(text);
    notify({ kind: 'storage', part: 'proposals', what: 'damaged' });
  }
  return items;
}

window.addEventListener('storage', ({ key }) => {
  if (key === KEY || key === null) useProposals.setState({ proposals: readStored() });
});
