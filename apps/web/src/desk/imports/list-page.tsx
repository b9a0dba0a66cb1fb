import { ButtonLink } from '../../components/index.ts'
import { formsOf } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { DeskPage } from '../frame/desk-page.tsx'
import type { DeskFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { ListColumns } from './list-columns.tsx'
import { ListResult } from './list-result.tsx'
import { ListRows } from './list-rows.tsx'
import { importsTexts } from './texts/index.ts'
import type { ListSeen, TakingSeen } from './types.ts'

export interface ImportListProps {
  readonly frame: DeskFrame
  readonly token: string
  /** Absent: it is no longer here, or its cases are being made. */
  readonly list: ListSeen | undefined
  readonly taking: TakingSeen | undefined
  readonly sent: Sent | undefined
}

/** A list of people: how it is read, then what came of it. */
export function ImportListPage({ frame, token, list, taking, sent }: ImportListProps) {
  const { lang } = frame
  const { list: words, errors } = importsTexts[lang]
  const forms = formsOf(frame, sent, errors)
  return (
    <DeskPage frame={frame} title={words.title} forms={forms} islands={['desk-exchange']} wide>
      {taking !== undefined && <ListResult frame={frame} token={token} taking={taking} />}
      {list !== undefined && (
        <>
          <p class="desk-quiet">
            {list.name} · {words.rows(list.rows.length)}
          </p>
          <ListColumns frame={frame} token={token} list={list} />
          <p>{words.rules}</p>
          <ListRows forms={forms} token={token} list={list} />
        </>
      )}
      {taking === undefined && list === undefined && (
        <>
          <p class="desk-empty">{words.gone}</p>
          <ButtonLink href={deskHref(lang, 'imports')}>
            {importsTexts[lang].archive.back}
          </ButtonLink>
        </>
      )}
    </DeskPage>
  )
}
