/** jsdom has the dialog element but not its modal; the browser tests see the real one. */
export function giveJsdomModals(): void {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
}
