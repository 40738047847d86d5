import { Document, Page, pdf, Text } from '@react-pdf/renderer'

addEventListener('message', async ({ data }: MessageEvent<string>) => {
  const document = (
    <Document>
      <Page>
        <Text>{data}</Text>
      </Page>
    </Document>
  )
  postMessage(await pdf(document).toBlob())
})
