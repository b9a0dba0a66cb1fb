import { registerSheet, type RegisterRule, type RegisterSheet } from '@sejour/answers/papers'
import { ContradictionNote, Margin, PageHeading, ToConfirm } from '../../components/index.ts'
import type { Page } from '../../app/request.ts'
import { SitePage } from '../../app/site-page.tsx'
import { addressOf } from '../../app/slugs.ts'
import { marginOf } from '../../app/tool/said.ts'
import type { Lang } from '../../texts/index.ts'
import { contradictionHref } from '../contradictions/link.ts'
import { handlingOf } from '../contradictions/said.ts'
import { paperHref } from '../papiers/page.tsx'
import { EntryLife } from './entry-life.tsx'
import { registresTexts } from './texts/index.ts'

/** The registers: who stands in each, and the life of an entry. */
export const registres: Page = {
  path: '/registres',
  answer: (asked) => {
    const { lang } = asked
    const texts = registresTexts(lang)
    const sheet = registerSheet(lang)
    return {
      page: (
        <SitePage
          asked={asked}
          path="/registres"
          title={texts.title}
          description={texts.description}
        >
          <PageHeading title={texts.title} lead={texts.lead} />
          <h2>{texts.table}</h2>
          {sheet.registers.map((register) => (
            <Register lang={lang} register={register} />
          ))}
          <h2>{texts.life}</h2>
          <p>{texts.lifeLead}</p>
          <EntryLife lang={lang} sheet={sheet} />
          <h2>{texts.conditions}</h2>
          {sheet.conditions.map((rule) => (
            <Rule lang={lang} rule={rule} />
          ))}
          <p>
            <a href={addressOf(lang, '/papiers')}>{texts.all}</a>
          </p>
        </SitePage>
      ),
    }
  },
}

interface RegisterProps {
  readonly lang: Lang
  readonly register: RegisterSheet['registers'][number]
}

function Register({ lang, register }: RegisterProps) {
  const { id, name, who, papers } = register
  return (
    <section class={`register register-${id}`} aria-labelledby={`register-${id}`}>
      <h3 id={`register-${id}`}>{capital(name)}</h3>
      {who.map((rule) => (
        <Rule lang={lang} rule={rule} />
      ))}
      <ul class="register-papers" aria-label={registresTexts(lang).papers}>
        {papers.map((paper) => (
          <li>
            <a href={paperHref(lang, paper.id)}>{paper.name.split('. ')[0]}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Rule({ lang, rule }: { lang: Lang; rule: RegisterRule }) {
  return (
    <Margin lang={lang} source={rule.sources.map((source) => marginOf(source, lang))}>
      <p>
        {rule.text} {rule.toConfirm && <ToConfirm lang={lang} />}
      </p>
      {rule.contradiction !== undefined && (
        <ContradictionNote
          lang={lang}
          href={contradictionHref(lang, rule.contradiction)}
          handling={handlingOf(rule.contradiction, lang)}
        />
      )}
    </Margin>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
