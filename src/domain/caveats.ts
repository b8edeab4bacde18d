import { chosenClaim } from './claim';
import type { ZoneField } from './fields';
import { isHistory } from './history';
import { isLocalClaim } from './localSource';
import type { ReadingContext } from './indicators/indicator';
import type { Zone } from './zone';

/** What a reader must know before using a place's figures or its position, in terms that any language can word. */
export type Caveat =
  /** A claim in use carries a note: a text id, or words as typed. */
  | { readonly kind: 'note'; readonly field: ZoneField; readonly note: string }
  /** An old vacancy: what was, not what is on offer. */
  | { readonly kind: 'history'; readonly field: ZoneField; readonly asOf: string | null }
  /** Brought in on this device, not published. */
  | { readonly kind: 'local'; readonly field: ZoneField }
  | { readonly kind: 'local-place' }
  /** Our arithmetic on what the source prints. */
  | { readonly kind: 'derived'; readonly field: ZoneField }
  | { readonly kind: 'status-from-list' }
  | { readonly kind: 'status-note'; readonly note: string }
  /** An umbrella or a part: adding it to a total would count land twice. */
  | { readonly kind: 'not-counted' }
  | { readonly kind: 'no-position' }
  | { readonly kind: 'no-outline' }
  /** A rectangle of the published area. */
  | { readonly kind: 'estimated-outline' }
  | { readonly kind: 'outline-not-cadastral'; readonly accuracyM: string };

/** Caveats of the figures named (of all that the ledger has, unless told), then of the place itself. */
export function caveatsOf(
  zone: Zone,
  context: ReadingContext,
  fields: readonly ZoneField[] = Object.keys(zone.figures) as ZoneField[],
): readonly Caveat[] {
  return [...fields.flatMap((field) => figureCaveats(zone, field, context)), ...placeCaveats(zone)];
}

function figureCaveats(zone: Zone, field: ZoneField, context: ReadingContext): Caveat[] {
  const claim = chosenClaim(zone.figures[field]);
  if (!claim) return [];
  const caveats: Caveat[] = [];
  if (isHistory(field, claim, context)) caveats.push({ kind: 'history', field, asOf: claim.asOf });
  if (isLocalClaim(claim)) caveats.push({ kind: 'local', field });
  if (claim.basis === 'derived') caveats.push({ kind: 'derived', field });
  if (claim.note !== null) caveats.push({ kind: 'note', field, note: claim.note });
  return caveats;
}

function placeCaveats(zone: Zone): Caveat[] {
  const caveats: Caveat[] = [];
  if (zone.local !== undefined && zone.local.length > 0) caveats.push({ kind: 'local-place' });
  if (zone.statusFrom === 'list') caveats.push({ kind: 'status-from-list' });
  if (zone.statusNote !== null) caveats.push({ kind: 'status-note', note: zone.statusNote });
  if (!zone.counted) caveats.push({ kind: 'not-counted' });
  if (!zone.position) caveats.push({ kind: 'no-position' });
  if (!zone.outline) caveats.push({ kind: 'no-outline' });
  else if (zone.outline.kind === 'estimate') caveats.push({ kind: 'estimated-outline' });
  else caveats.push({ kind: 'outline-not-cadastral', accuracyM: zone.outline.accuracyM });
  return caveats;
}
