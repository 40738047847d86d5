import { useState } from 'react'
import address from './onePage.worker.tsx?worker&url'

/** One page, made by the same library in a worker of its own. */
export function BarePdf() {
  const [file, setFile] = useState<string>()
  const make = () => {
    const worker = new Worker(address, { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<Blob>) => {
      worker.terminate()
      setFile(URL.createObjectURL(data))
    }
    worker.postMessage('Soundings')
  }
  return (
    <main>
      <button type="button" onClick={make}>
        PDF
      </button>
      {file && (
        <a href={file} download="bare.pdf">
          Save
        </a>
      )}
    </main>
  )
}
