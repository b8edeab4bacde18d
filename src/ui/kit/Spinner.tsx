import { useT } from '../../state/selectors';

/** Stands where something is still being fetched. */
export function Spinner() {
  return <div className="spinner">{useT().app.loading}</div>;
}
