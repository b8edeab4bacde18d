import { useT } from '../../state/selectors';

/** Stands beside whatever was brought in on this device and is not published. */
export function LocalMark() {
  const { mark, hint } = useT().local;
  return (
    <span className="local-mark" title={hint}>
      {mark}
    </span>
  );
}
