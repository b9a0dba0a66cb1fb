import type { PaperSheet } from '@sejour/answers/papers'
import { formatDay } from '../../components/index.ts'
import { addressOf } from '../../app/slugs.ts'
import type { Lang } from '../../texts/index.ts'
import { paperHref } from './paper-link.ts'
import { papiersTexts } from './texts/index.ts'

const RENEWAL = 'titre-de-sejour'

/** What to do with the paper now: the limits that it opens, who can help, what may follow. */
export function NextSteps({ lang, sheet }: { lang: Lang; sheet: PaperSheet }) {
  const texts = papiersTexts(lang)
  const { opens, leadsTo, replacedBy, replaces, group } = sheet
  const renewal = opens.filter(({ decision }) => decision === RENEWAL)
  const isDecision = group === 'decisions' || group === 'orders'
  const isOwn = ({ decision }: PaperSheet['opens'][number]) =>
    isDecision || decision === sheet.id || sheet.id.startsWith('circulaire-')
  const limits = opens.filter(isOwn)
  const later = opens.filter((one) => !isOwn(one) && one.decision !== RENEWAL)
  return (
    <>
      <h2>{texts.now}</h2>
      <ul class="paper-steps">
        {replacedBy && (
          <li>
            {texts.replacedBy} <a href={paperHref(lang, replacedBy.id)}>{replacedBy.name}</a>
            {replacedBy.on !== null && `, ${texts.since(formatDay(replacedBy.on, lang))}`}
          </li>
        )}
        <Limits lang={lang} text={texts.nowLimit} limits={limits} />
        <Limits lang={lang} text={texts.nowRenew} limits={renewal} />
        <Limits lang={lang} text={texts.nowLater} limits={later} />
        {(isDecision || group === 'unread') && <li>{texts.nowLawyer}</li>}
        <li>{texts.nowKeep}</li>
      </ul>
      {leadsTo.length > 0 && (
        <>
          <h2>{texts.leadsTo}</h2>
          <Papers lang={lang} papers={leadsTo} />
        </>
      )}
      {replaces.length > 0 && (
        <>
          <h2>{texts.replaces}</h2>
          <Papers lang={lang} papers={replaces} />
        </>
      )}
    </>
  )
}

interface LimitsProps {
  readonly lang: Lang
  readonly text: string
  readonly limits: PaperSheet['opens']
}

function Limits({ lang, text, limits }: LimitsProps) {
  if (limits.length === 0) return null
  return (
    <li>
      {text}
      <ul>
        {limits.map(({ decision, label }) => (
          <li>
            <a href={addressOf(lang, `/delai?decision=${decision}`)}>{label}</a>
          </li>
        ))}
      </ul>
    </li>
  )
}

interface PapersProps {
  readonly lang: Lang
  readonly papers: PaperSheet['leadsTo']
}

function Papers({ lang, papers }: PapersProps) {
  return (
    <ul>
      {papers.map(({ id, name }) => (
        <li>
          <a href={paperHref(lang, id)}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
