import { saySource } from '@sejour/answers/say'
import type { CaseFile, NotificationsView } from '@sejour/desk'
import { article } from '@sejour/law'
import { marginOf } from '../../app/tool/said.ts'
import { Margin } from '../../components/index.ts'
import type { Catalogue } from '../agenda/entry-fields.tsx'
import { formsOf } from '../form/forms.ts'
import type { Sent } from '../form/sent.ts'
import { CasePage } from '../frame/case-page.tsx'
import type { CaseFrame } from '../frame/frame.ts'
import { deskHref } from '../slugs.ts'
import { Notified } from './notified.tsx'
import { NotifyForm } from './notify-form.tsx'
import { Pending } from './pending.tsx'
import { notificationsTexts } from './texts/index.ts'
import { Twice } from './twice.tsx'

/** What the page of the notifications of a case shows. */
export interface NotificationsPageProps {
  readonly frame: CaseFrame
  readonly file: CaseFile
  readonly view: NotificationsView
  readonly catalogue: Catalogue
  readonly sent: Sent | undefined
}

/** Who was told of what in a case: what is asked first, then what is to be done, then what was. */
export function NotificationsPage({ frame, file, view, catalogue, sent }: NotificationsPageProps) {
  const { lang } = frame
  const words = notificationsTexts[lang]
  const forms = formsOf(frame, sent, words.errors)
  const agenda = deskHref(lang, 'caseAgenda', { case: file.caseId })
  const { pending, notified, twice } = view
  const common = { forms, file, catalogue }
  return (
    <CasePage frame={frame} title={words.title} forms={forms}>
      <p class="desk-lead">{words.lead}</p>
      <Margin
        lang={lang}
        source={marginOf(saySource(article('62', { paragraph: '§ 3' }), lang), lang)}
      >
        <p class="desk-quiet">{words.rule}</p>
      </Margin>
      {twice.length > 0 && (
        <section aria-labelledby="twice">
          <h2 id="twice">{words.twice}</h2>
          <ul class="desk-rows">
            {twice.map((one) => (
              <Twice {...common} twice={one} />
            ))}
          </ul>
        </section>
      )}
      {pending.length > 0 && (
        <section aria-labelledby="pending">
          <h2 id="pending">{words.pending}</h2>
          <ul class="desk-rows">
            {pending.map((one) => (
              <Pending {...common} pending={one} />
            ))}
          </ul>
        </section>
      )}
      {notified.length + pending.length === 0 && <p class="desk-empty">{words.none}</p>}
      {notified.length > 0 && (
        <section aria-labelledby="notified">
          <h2 id="notified">{words.notified}</h2>
          {notified.map((one) => (
            <Notified {...common} paper={one} />
          ))}
        </section>
      )}
      {frame.mayWrite && file.procedures.length > 0 && (
        <details class="desk-more" open={sent?.verb === 'notify' && sent.about === undefined}>
          <summary>{words.also}</summary>
          <NotifyForm {...common} />
          <p>
            <a href={`${agenda}#note-judgment-notified`}>{words.alsoJudgment}</a>
          </p>
        </details>
      )}
    </CasePage>
  )
}
