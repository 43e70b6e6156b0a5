/** The kind of a .docx file. */
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** How long (ms) a browser may take to begin with a download before its address is given up. */
const PATIENCE_MS = 60_000;

/** Saves a Word document the only way a task pane can: as a download, which the person finds among theirs. */
export function downloadDocx(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: DOCX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, PATIENCE_MS);
}
