import type { Deal } from '../domain/targets/deals';
import type { Plan } from '../domain/targets/plan';
import { dealsFit } from '../view/planCodec';
import { changeView } from './actions';
import { useStore } from './store';

/** A choice is a step that the back button undoes; a date being typed is not. */
export function changePlan(patch: Partial<Plan>, history: 'push' | 'replace' = 'push'): void {
  changeView({ plan: { ...useStore.getState().view.plan, ...patch } }, history);
}

const setDeals = (deals: readonly Deal[]): boolean => {
  if (!dealsFit(deals)) return false;
  changePlan({ deals });
  return true;
};

/** False when a link has no room for it: then nothing has changed. */
export const addDeal = (deal: Deal): boolean => setDeals([...useStore.getState().view.plan.deals, deal]);

/** False when a link has no room for it: then nothing has changed. */
export const replaceDeal = (at: number, deal: Deal): boolean =>
  setDeals(useStore.getState().view.plan.deals.map((old, i) => (i === at ? deal : old)));

export function removeDeal(at: number): void {
  changePlan({ deals: useStore.getState().view.plan.deals.filter((_, i) => i !== at) });
}
