import type { LeftOut, RestoreResult } from '../../../store/store'
import { Card } from '../../../ui/blocks/Card'
import { Notice } from '../../../ui/blocks/Notice'
import { Progress } from '../../../ui/blocks/Progress'
import { Button } from '../../../ui/controls/Button'
import { FileField } from '../../../ui/fields/FileField'
import { useWords } from '../../../ui/words/useWords'
import styles from '../settings.module.css'
import { en } from '../words/en'
import { useFiles } from './useFiles'

export function FilesCard() {
  const { files } = useWords(en)
  const { saving, save, reading, read } = useFiles()
  return (
    <Card title={files.title}>
      <div className={styles.fields}>
        <p>{files.text}</p>
        <Notice tone="warn" title={files.warning}>
          <p>{files.feedback}</p>
        </Notice>
        <div className={styles.action}>
          <Button kind="quiet" busy={saving.state === 'making'} onClick={() => void save()}>
            {files.save}
          </Button>
          <span role="status">
            {saving.state === 'saved' && files.saved(saving.name)}
            {saving.state === 'failed' && files.failed}
          </span>
        </div>
        <FileField
          label={files.read}
          hint={files.readHint}
          accept=".json,application/json"
          onFile={(file) => void read(file)}
        />
        <p>
          <a href="/receive">{files.given}</a>
        </p>
        {reading.state === 'reading' && <Progress label={files.reading} />}
        {reading.state === 'read' && <ReadBack result={reading.result} />}
      </div>
    </Card>
  )
}

function ReadBack({ result }: { result: RestoreResult }) {
  const { files } = useWords(en)
  if (!result.ok) {
    return (
      <Notice tone="flag" announce title={files.refusedTitle}>
        <p>{files.refused[result.problem]}</p>
      </Notice>
    )
  }
  return (
    <>
      <Notice tone="good" announce title={files.readTitle}>
        {(result.added > 0 || !result.leftOut) && <p>{files.added(result.added)}</p>}
        {result.kept > 0 && <p>{files.kept(result.kept)}</p>}
      </Notice>
      {result.leftOut && <NotRead leftOut={result.leftOut} />}
    </>
  )
}

function NotRead({ leftOut }: { leftOut: LeftOut[] }) {
  const { files } = useWords(en)
  return (
    <Notice tone="warn" announce title={files.leftOutTitle(leftOut.length)}>
      <ul>
        {leftOut.map(({ name, why }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that is shown once
          <li key={`${name} ${place}`}>
            <bdi>{name || files.noName}</bdi>: {files.leftOutWhy[why]}
          </li>
        ))}
      </ul>
      <p>{files.leftOutText}</p>
    </Notice>
  )
}
