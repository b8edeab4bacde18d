import { FileUp } from 'lucide-react';
import { openFile } from '../../state/studio';
import styles from './studio.module.css';

/** The one input for files of every kind. Its label is the button that is seen. */
export function FilePicker({ label, primary = false }: { readonly label: string; readonly primary?: boolean }) {
  return (
    <label className={`button ${primary ? 'button--primary' : 'button--outline'} ${styles.picker}`}>
      <FileUp aria-hidden />
      {label}
      <input
        type="file"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void openFile(file);
          // The same file may be chosen again after it was changed.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}
