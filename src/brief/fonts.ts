import bold from '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf?url';
import normal from '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf?url';
import { fetchBytes } from '../data/fetchBytes';

/**
 * Be Vietnam Pro as TrueType, whole: the fonts of the screen come in pieces by script, and a Vietnamese word would be
 * set from three of them. SIL Open Font License 1.1, © 2021 The Be Vietnam Pro Project Authors.
 */
export interface BriefFonts {
  readonly normal: Uint8Array;
  readonly bold: Uint8Array;
}

/** From our own origin, when the first brief is made. */
export async function loadBriefFonts(): Promise<BriefFonts> {
  const [normalBytes, boldBytes] = await Promise.all([fetchBytes(normal), fetchBytes(bold)]);
  return { normal: normalBytes, bold: boldBytes };
}
