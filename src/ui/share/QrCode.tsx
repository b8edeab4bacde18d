import { encode } from 'uqr';
import { saveFile } from '../../exports/download';
import { useInvest } from '../../state/invest';
import { Button } from '../kit/Button';

/** Most that the largest code holds, in bytes. */
const MOST_BYTES = 2950;
/** Modules of quiet around the code, as the standard asks for. */
const BORDER = 4;
/** A camera wants some pixels per module. */
const MODULE_PX = 3;
const LEAST_PX = 176;

/** The link as a code to scan; dark on white whatever the theme, or cameras refuse it. */
export function QrCode({ link }: { readonly link: string }) {
  const { share: words } = useInvest();
  if (new TextEncoder().encode(link).length > MOST_BYTES) return <p className="hint">{words.qrTooLong}</p>;
  const { size, path } = qrPath(link);
  const px = Math.max(LEAST_PX, size * MODULE_PX);
  return (
    <>
      <svg className="share__code" viewBox={`0 0 ${size} ${size}`} width={px} height={px} role="img">
        <title>{words.qrLabel(link)}</title>
        <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
        <path fill="#000" d={path} shapeRendering="crispEdges" />
      </svg>
      <Button look="link" onClick={() => saveFile(new Blob([svgOf(size, path)], { type: 'image/svg+xml' }), 'qr.svg')}>
        {words.qrSave}
      </Button>
    </>
  );
}

/** The dark modules of a code as one path, in a square of `size` with its quiet border. */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  // Shorter codes can afford to survive a stain; long ones need every module.
  const { data, size } = encode(text, { ecc: text.length > 300 ? 'L' : 'M', border: BORDER });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size, path };
}

const svgOf = (size: number, path: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
