import { useInvest } from '../../state/invest';
import { useFormat } from '../../state/selectors';
import type { InvestNotice as What } from '../../state/store';
import { MAX_COMPARED, MAX_SHORTLIST } from '../../view/view';

/** What comparing and filling a shortlist have to say, in words. */
export function InvestNotice({ what }: { readonly what: What }) {
  const words = useInvest();
  const format = useFormat();
  switch (what) {
    case 'compare-full':
      return words.compare.full(format.number(MAX_COMPARED));
    case 'shortlist-full':
      return words.notices.shortlistFull(format.number(MAX_SHORTLIST));
  }
}
