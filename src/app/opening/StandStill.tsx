import type { ReactNode } from 'react'
import { Notice } from '../../ui/blocks/Notice'
import { Page } from '../../ui/layout/Page'

/** The app cannot go on: why, in plain words, and what to do. Nothing can be typed before that. */
export function StandStill(props: { title: string; text: string; next: string; children?: ReactNode }) {
  return (
    <Page title={props.title}>
      <Notice tone="warn" title={props.text}>
        <p>{props.next}</p>
      </Notice>
      {props.children}
    </Page>
  )
}
