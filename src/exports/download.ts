/** How long the browser may take to begin saving before the address of the file is given up. */
const KEEP_MS = 60_000;

/** Hands a file to the browser to save. Nothing leaves the device. */
export function saveFile(content: Blob, fileName: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.style.display = 'none';
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
