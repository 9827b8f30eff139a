/** Hands a file to the reader's browser, made on the spot; nothing leaves the page. */
export function downloadFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the blob only after the click has been handled.
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
