import { addressOf } from '../../app/slugs.ts'
import { formatDay, Notice } from '../../components/index.ts'
import type { Lang } from '../../texts/index.ts'
import { demoTexts } from './demo-texts/index.ts'
import { compteTexts } from './texts/index.ts'
import type { DemoCode, DemoLists } from './view.ts'

/** Who can sign in to the demonstration, desk by desk, and the codes on paper that open a page. */
export function DemoAccounts({ lang, demo }: { lang: Lang; demo: DemoLists }) {
  const words = demoTexts(lang)
  const groups = [...demo.organisations, { name: words.ownSpace, accounts: demo.people }]
  return (
    <section class="compte-other">
      <h2>{words.title}</h2>
      <p>
        {words.lead} <code>{demo.password}</code>
      </p>
      <p class="hint">{words.warning}</p>
      {groups.map(({ name, accounts }) => (
        <>
          <h3>{name}</h3>
          <ul class="compte-rows">
            {accounts.map(({ mail, role }) => (
              <li>
                <span>{mail}</span>
                <span>{compteTexts(lang).roles[role]}</span>
              </li>
            ))}
          </ul>
        </>
      ))}
      <DemoPapers lang={lang} papers={demo.papers} />
    </section>
  )
}

function DemoPapers({ lang, papers }: { lang: Lang; papers: DemoLists['papers'] }) {
  const words = demoTexts(lang)
  if (papers.length === 0) return null
  return (
    <>
      <h3>{words.paper}</h3>
      <p>{words.paperLead}</p>
      <ul>
        {papers.map(({ code, name, birthDate }) => (
          <li>
            <a href={addressOf(lang, '/mon-dossier')}>{name}</a>, <code>{code}</code>,{' '}
            {words.born(formatDay(birthDate, lang))}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The figures that the authenticator of an invented account would show. */
export function DemoFigures({ lang, code, again }: { lang: Lang; code: DemoCode; again: string }) {
  const words = demoTexts(lang)
  return (
    <Notice title={words.codeTitle}>
      {code === 'used' ? (
        <p>
          {words.codeUsed} <a href={again}>{words.again}</a>
        </p>
      ) : (
        <p class="compte-secret">
          <strong data-demo-code>{code.code}</strong>
        </p>
      )}
      <p>{words.codeWhy}</p>
    </Notice>
  )
}
