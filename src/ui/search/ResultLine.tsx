import { MapPin } from 'lucide-react';
import { INDICATORS } from '../../domain/indicators';
import { roleOf } from '../../domain/scales/scale';
import { useFormat, useT } from '../../state/selectors';
import { SignIcon } from '../kit/SignIcon';
import type { Hit } from './searchIndex';
import { usePlaceName } from './usePlaceName';

/** A result: its sign, its name, and a second line that tells it from others of the same name. */
export function ResultLine({ hit }: { readonly hit: Hit }) {
  const placeName = usePlaceName();
  const { place } = hit;
  return (
    <>
      {place.type === 'zone' ? (
        <SignIcon kind={place.zone.kind} colour={roleOf(INDICATORS.status.scale, place.zone.status)} />
      ) : (
        <MapPin aria-hidden />
      )}
      <span className="result__text">
        <span id={`${hit.id}-name`}>{placeName(place)}</span>
        <span id={`${hit.id}-line`} className="result__line">
          <SecondLine hit={hit} />
        </span>
      </span>
    </>
  );
}

function SecondLine({ hit: { place, because } }: { readonly hit: Hit }) {
  const t = useT();
  const format = useFormat();
  switch (place.type) {
    case 'district':
      return t.search.district;
    case 'commune': {
      const { type, districtsOld } = place.commune;
      return `${t.search.communeTypes[type]} · ${t.search.formerly(format.list(districtsOld))}`;
    }
    case 'zone': {
      const { kind, communesNew, districtsOld } = place.zone;
      const where = communesNew.length > 0 ? communesNew : districtsOld;
      const parts = [
        t.kinds[kind],
        format.list(where),
        because.craft,
        because.developer && t.search.developer(because.developer),
      ];
      return parts.filter(Boolean).join(' · ');
    }
  }
}
