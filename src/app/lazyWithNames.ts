import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { needNames } from '../state/language';

/** A panel that loads when first shown, together with the names of the ledger's fields that it says. */
export function lazyWithNames<P extends object>(
  load: () => Promise<ComponentType<P>>,
): LazyExoticComponent<ComponentType<P>> {
  return lazy(async () => {
    const [component] = await Promise.all([load(), needNames()]);
    return { default: component };
  });
}
