import { useFormat, useT } from '../../state/selectors';

/** Villages have a few hectares, Hòa Lạc has 1,586: even steps of hectares would be of no use to either. */
export const AREA_STEPS_HA = [0, 1, 2, 5, 10, 15, 20, 30, 50, 75, 100, 150, 200, 300, 500, 1000, 2000] as const;

interface AreaSliderProps {
  readonly label: string;
  /** `null` is no limit. */
  readonly value: number | null;
  /** Which end of the slider stands for no limit. */
  readonly openEnd: 'low' | 'high';
  readonly onChange: (value: number | null) => void;
}

/** A native slider over round areas; the field beside it takes any number. */
export function AreaSlider({ label, value, openEnd, onChange }: AreaSliderProps) {
  const t = useT();
  const format = useFormat();
  const last = AREA_STEPS_HA.length - 1;
  const end = openEnd === 'low' ? 0 : last;
  const above = AREA_STEPS_HA.findIndex((step) => value !== null && step >= value);
  const at = value === null ? end : above === -1 ? last : above;
  return (
    <input
      type="range"
      className="area__slider"
      aria-label={label}
      aria-valuetext={value === null ? t.filters.any : format.value(value, 'ha')}
      min={0}
      max={last}
      value={at}
      onChange={(event) => {
        const step = Number(event.target.value);
        onChange(step === end ? null : (AREA_STEPS_HA[step] ?? null));
      }}
    />
  );
}
