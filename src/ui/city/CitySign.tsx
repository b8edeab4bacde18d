import type { CityKey } from '../../domain/cityHeadline';
import { ContradictionMark } from '../figure/ContradictionMark';
import { useFigureName } from '../figure/names';
import { SourceButton } from '../figure/SourceButton';

/** What stands behind a city figure: where it is from, and who says otherwise. */
export function CitySign({ of: key }: { readonly of: CityKey }) {
  const ref = { of: 'city', ...key } as const;
  const name = useFigureName()(ref);
  return (
    <>
      <ContradictionMark name={name} of={ref} />
      <SourceButton name={name} of={ref} />
    </>
  );
}
