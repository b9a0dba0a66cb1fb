import { listKinds } from '@sejour/answers/arguments'
import { dayOfEntry, provesKey, type CaseState, type Proves } from '@sejour/cases'
import type { CaseFile } from '@sejour/desk'
import { caseHeadTexts, type DeskLang, type Provable } from '@sejour/web/desk'

/** Everything in a case that a piece can prove: arguments, facts that the law asks, dated entries. */
export function provableIn(file: CaseFile, lang: DeskLang): readonly Provable[] {
  return [...argumentsIn(file.state, lang), ...factsIn(file), ...entriesIn(file.state, lang)]
}

function argumentsIn({ arguments: all, procedures }: CaseState, lang: DeskLang): Provable[] {
  return [...all.values()].map(({ id, procedure, side, kind, text }) => {
    const kinds = listKinds(procedures.get(procedure)?.kind ?? '', side, lang)
    const label = kinds.find((one) => one.id === kind)?.label ?? kind ?? text ?? side
    return {
      ...keyed({ kind: 'argument', argument: id }),
      label: text === undefined || text === label ? label : `${label} : ${excerpt(text)}`,
      isKnown: true,
    }
  })
}

function factsIn({ procedures, state }: CaseFile): Provable[] {
  const asked = procedures.flatMap(({ facts }) => facts).filter(({ type }) => type !== 'list')
  const known = asked.map((fact) => ({
    ...keyed({ kind: 'fact', fact: fact.fact }),
    label: fact.said === undefined ? fact.label : `${fact.label} : ${fact.said}`,
    isKnown: fact.from?.kind === 'stated',
  }))
  // What a piece proves already stays in the list, even when the law no longer asks for it.
  const linked = [...state.exhibits.values()]
    .flatMap(({ proves }) => proves)
    .filter((one) => one.kind === 'fact')
    .map((one) => {
      const label = asked.find(({ fact }) => fact === one.fact)?.label ?? one.fact
      return { ...keyed(one), label, isKnown: true }
    })
  return [...new Map([...linked, ...known].map((one) => [one.key, one])).values()]
}

function entriesIn({ entries }: CaseState, lang: DeskLang): Provable[] {
  return [...entries.values()].map((entry) => {
    const day = dayOfEntry(entry)
    return {
      ...keyed({ kind: 'entry', entry: entry.id }),
      label: caseHeadTexts[lang].entry[entry.kind],
      ...(day !== undefined && { day }),
      isKnown: true,
    }
  })
}

const keyed = (proves: Proves) => ({ key: provesKey(proves).trim(), proves })

const excerpt = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text)
