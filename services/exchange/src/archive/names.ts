import { limitFr, limitNl, listDecisions } from '@sejour/answers/limit'
import { procedures, textsFor } from '@sejour/answers/procedures'
import type { FactValue } from '@sejour/cases'
import { sayStep } from '@sejour/chain'
import type { ArchiveLang } from './texts/index.ts'
import { archiveTexts } from './texts/index.ts'

/** How what the law names is called, for whoever reads without the product. */
export type Names = {
  readonly procedure: (kind: string) => string
  readonly fact: (id: string) => string
  readonly value: (fact: string, value: FactValue) => string
  readonly decision: (id: string) => string
  readonly remedy: (id: string) => string
  readonly step: (id: string) => string
}

/** An id that no catalogue knows is shown as it stands. */
export function namesIn(lang: ArchiveLang): Names {
  const { decisions } = listDecisions(lang === 'fr' ? limitFr : limitNl)
  const texts = Object.entries(procedures).map(
    ([id, answerable]) => [id, textsFor(answerable, lang).procedure] as const,
  )
  const titles = new Map(texts.map(([id, { title }]) => [id, title]))
  const facts = new Map(texts.flatMap(([, wording]) => Object.entries(wording.facts)))
  const words = archiveTexts[lang]
  const saySingle = (fact: string, value: boolean | number | string): string => {
    if (typeof value === 'boolean') return value ? words.yes : words.no
    return facts.get(fact)?.options?.[String(value)] ?? String(value)
  }
  return {
    procedure: (kind) => titles.get(kind) ?? kind,
    fact: (id) => facts.get(id)?.label ?? id,
    value: (fact, value) =>
      Array.isArray(value)
        ? value
            .map((item: Readonly<Record<string, boolean | number | string>>) =>
              Object.entries(item)
                .map(
                  ([key, one]) =>
                    `${facts.get(`${fact}.${key}`)?.label ?? key}${words.colon}${saySingle(`${fact}.${key}`, one)}`,
                )
                .join(', '),
            )
            .join(' ; ')
        : saySingle(fact, value as boolean | number | string),
    decision: (id) => decisions.find((one) => one.id === id)?.label ?? id,
    remedy: (id) =>
      decisions.flatMap(({ remedies }) => remedies).find((one) => one.id === id)?.label ?? id,
    step: (id) => sayStep(id, lang),
  }
}
