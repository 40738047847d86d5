import type { PageReply, ToPage } from './messages'

declare const self: ServiceWorkerGlobalScope

/** Milliseconds. A page that the browser has frozen does not answer at all. */
const patience = 3000

/** Asks every open page of the app, also those that no worker controls; `silent` stands for a page that did not answer. */
export async function askPages(question: ToPage): Promise<(PageReply | 'silent')[]> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  return Promise.all(pages.map((page) => askPage(page, question)))
}

function askPage(page: Client, question: ToPage): Promise<PageReply | 'silent'> {
  return new Promise((resolve) => {
    const channel = new MessageChannel()
    channel.port1.onmessage = (event) => resolve(event.data as PageReply)
    page.postMessage(question, [channel.port2])
    setTimeout(() => resolve('silent'), patience)
  })
}
