import type { SaidParagraph } from '../../story/saidScene';
import { LiveWords } from './LiveWords';

interface ParagraphsProps {
  readonly paragraphs: readonly SaidParagraph[];
  readonly className?: string | undefined;
  readonly quiet?: boolean;
}

export function Paragraphs({ paragraphs, className, quiet = false }: ParagraphsProps) {
  return paragraphs.map(({ key, said }) => (
    <p key={key} className={className}>
      <LiveWords said={said} quiet={quiet} />
    </p>
  ));
}
