import { plural } from './plural'

/** What the controls say of themselves; what is about organisations and sessions stands with its feature. */
export const en = {
  pageTitle: (title: string) => `${title} · Soundings`,
  skip: 'Skip to the page',
  menu: 'Menu',
  breadcrumb: 'Where you are',
  mainMenu: 'Main menu',
  loading: 'Opening…',
  cancel: 'Cancel',
  close: 'Close',
  print: 'Print this page',
  busy: 'Please wait',
  notice: { flag: 'Urgent', warn: 'Take care', info: 'Note', good: 'Good' },
  chosen: 'Chosen',
  optional: 'if you like',
  charactersLeft: (left: number) => plural(left, { one: '# character left', other: '# characters left' }),
  charactersOver: (over: number) =>
    plural(over, {
      one: '# character too many. Please shorten it.',
      other: '# characters too many. Please shorten it.',
    }),
  errorSummary: (count: number) => plural(count, { one: 'One thing needs a look', other: '# things need a look' }),
  choosePlease: 'Please choose',
  items: (count: number) => plural(count, { one: '# question', other: '# questions' }),
}
