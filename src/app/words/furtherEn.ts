/** What is said on pages that few addresses lead to. */
export const furtherEn = {
  notFound: {
    title: 'There is no page here',
    text: 'The address may be old, or mistyped.',
    home: 'See all organisations',
  },
}
