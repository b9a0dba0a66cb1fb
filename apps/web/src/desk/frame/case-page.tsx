import type { ComponentChildren } from 'preact'
import { Day, Thread } from '../../components/index.ts'
import type { Forms } from '../form/forms.ts'
import { deskHref, TABS_OF, type CaseTab } from '../slugs.ts'
import { DeskPage } from './desk-page.tsx'
import type { CaseFrame } from './frame.ts'
import { frameTexts } from './texts/index.ts'

export interface CasePageProps {
  readonly frame: CaseFrame
  /** The title of the tab. */
  readonly title: string
  /** The forms of the page: what is wrong with the one that was sent stands at the top. */
  readonly forms?: Forms
  readonly islands?: readonly string[]
  readonly wide?: boolean
  readonly children: ComponentChildren
}

/** A page about one case: its head, its thread, its tabs, then the page. */
export function CasePage({ frame, title, children, ...rest }: CasePageProps) {
  return (
    <DeskPage
      frame={frame}
      title={`${title} – ${frame.head.title}`}
      heading={title}
      head={<Head frame={frame} />}
      {...rest}
    >
      {children}
    </DeskPage>
  )
}

// A page under a tab (one piece, one act) belongs to it; the overview has no page under it.
function currentOf({ lang, page, addresses, head }: CaseFrame, tab: CaseTab) {
  if (page === tab) return 'page' as const
  const under = `${deskHref(lang, tab, { case: head.id })}/`
  return tab !== 'case' && addresses[lang].startsWith(under) ? ('true' as const) : undefined
}

function Head({ frame }: { frame: CaseFrame }) {
  const { lang, head } = frame
  const words = frameTexts[lang]
  return (
    <section class="case-head" aria-label={words.head}>
      <div class="case-head-line">
        <p class="case-title">
          <a href={deskHref(lang, 'case', { case: head.id })}>{head.title}</a>
        </p>
        <ul class="case-people" aria-label={words.people}>
          {head.people.map((person) => (
            <li class={person.hasLeft === true ? 'case-person-left' : undefined}>
              <a href={`${deskHref(lang, 'people', { case: head.id })}#${person.id}`}>
                {person.name}
              </a>
              {[
                person.age === undefined ? undefined : words.age(person.age),
                person.officeNumber === undefined
                  ? undefined
                  : words.officeNumber(person.officeNumber),
                person.hasLeft === true ? words.hasLeft : undefined,
              ]
                .filter((part) => part !== undefined)
                .map((part) => (
                  <span class="desk-quiet figures">, {part}</span>
                ))}
            </li>
          ))}
        </ul>
      </div>
      {head.status !== 'open' && <p class="case-status">{words.status[head.status]}</p>}
      {!frame.mayWrite && <p class="desk-quiet">{words.readOnly}</p>}
      {head.thread.length > 0 && <Thread lang={lang} label={words.thread} steps={head.thread} />}
      {head.next !== undefined && (
        <p class="case-next">
          <span class="desk-quiet">{words.next}</span> <a href={head.next.href}>{head.next.text}</a>
          {head.next.day !== undefined && (
            <>
              {' · '}
              <Day lang={lang} day={head.next.day} />
            </>
          )}
        </p>
      )}
      <nav class="case-tabs" aria-label={words.tabsLabel}>
        {TABS_OF[frame.kind].map((group) => (
          <ul>
            {group.map((tab) => (
              <li>
                <a
                  href={deskHref(lang, tab, { case: head.id })}
                  aria-current={currentOf(frame, tab)}
                >
                  {words.tabs[tab]}
                  {head.counts[tab] !== undefined && (
                    <span class="figures desk-count"> {words.count(head.counts[tab])}</span>
                  )}
                </a>
              </li>
            ))}
          </ul>
        ))}
      </nav>
    </section>
  )
}
