import { checkProcedure, ownWording, type Procedure, type ProcedureWording } from '@sejour/engine'
import { describe, expect, test } from 'vitest'
import { apatrideDe } from './apatride/de.ts'
import { apatrideEn } from './apatride/en.ts'
import { apatride } from './apatride/index.ts'
import { apatrideNl } from './apatride/nl.ts'
import { article9terDe } from './article-9ter/de.ts'
import { article9terEn } from './article-9ter/en.ts'
import { article9ter } from './article-9ter/index.ts'
import { article9terNl } from './article-9ter/nl.ts'
import { mineurNonAccompagneDe } from './mineur-non-accompagne/de.ts'
import { mineurNonAccompagneEn } from './mineur-non-accompagne/en.ts'
import { mineurNonAccompagne } from './mineur-non-accompagne/index.ts'
import { mineurNonAccompagneNl } from './mineur-non-accompagne/nl.ts'
import { protectionInternationaleDe } from './protection-internationale/de.ts'
import { protectionInternationaleEn } from './protection-internationale/en.ts'
import { protectionInternationale } from './protection-internationale/index.ts'
import { protectionInternationaleNl } from './protection-internationale/nl.ts'
import { protectionTemporaireDe } from './protection-temporaire/de.ts'
import { protectionTemporaireEn } from './protection-temporaire/en.ts'
import { protectionTemporaire } from './protection-temporaire/index.ts'
import { protectionTemporaireNl } from './protection-temporaire/nl.ts'
import { traiteDesEtresHumainsDe } from './traite-des-etres-humains/de.ts'
import { traiteDesEtresHumainsEn } from './traite-des-etres-humains/en.ts'
import { traiteDesEtresHumains } from './traite-des-etres-humains/index.ts'
import { traiteDesEtresHumainsNl } from './traite-des-etres-humains/nl.ts'

type Worded = {
  readonly procedure: Procedure
  readonly wordings: { readonly [lang: string]: ProcedureWording }
}

const procedures: readonly Worded[] = [
  { procedure: apatride, wordings: { nl: apatrideNl, de: apatrideDe, en: apatrideEn } },
  { procedure: article9ter, wordings: { nl: article9terNl, de: article9terDe, en: article9terEn } },
  {
    procedure: mineurNonAccompagne,
    wordings: { nl: mineurNonAccompagneNl, de: mineurNonAccompagneDe, en: mineurNonAccompagneEn },
  },
  {
    procedure: protectionInternationale,
    wordings: {
      nl: protectionInternationaleNl,
      de: protectionInternationaleDe,
      en: protectionInternationaleEn,
    },
  },
  {
    procedure: protectionTemporaire,
    wordings: {
      nl: protectionTemporaireNl,
      de: protectionTemporaireDe,
      en: protectionTemporaireEn,
    },
  },
  {
    procedure: traiteDesEtresHumains,
    wordings: {
      nl: traiteDesEtresHumainsNl,
      de: traiteDesEtresHumainsDe,
      en: traiteDesEtresHumainsEn,
    },
  },
]

describe.each(procedures)('$procedure.id', ({ procedure, wordings }) => {
  const french = ownWording(procedure)

  test('is a catalogue without a flaw, worded in four languages', () => {
    expect(checkProcedure(procedure, { fr: french, ...wordings })).toEqual([])
  })

  test.each(Object.entries(wordings))('keeps every figure of the French in %s', (_, wording) => {
    const said = sentencesOf(wording)
    const changed = [...sentencesOf(french)].filter(
      ([id, sentence]) => figures(said.get(id) ?? '') !== figures(sentence),
    )
    expect(changed.map(([id]) => id)).toEqual([])
  })

  test.each(Object.entries({ fr: french, ...wordings }))(
    'is set with typographic signs only in %s',
    (_, wording) => {
      const typed = [...sentencesOf(wording).values()].filter((said) => /['"`]|\s\s/.test(said))
      expect(typed).toEqual([])
    },
  )

  test.each(Object.entries(wordings))('names as many pieces as the French in %s', (_, wording) => {
    const pieces = ({ facts }: ProcedureWording) =>
      Object.fromEntries(
        Object.entries(facts).map(([id, { exhibits }]) => [id, exhibits?.length ?? 0]),
      )
    expect(pieces(wording)).toEqual(pieces(french))
  })
})

/** Every sentence with a name that is the same in each language. */
function sentencesOf(wording: ProcedureWording): ReadonlyMap<string, string> {
  const facts = Object.entries(wording.facts).flatMap(([id, fact]): [string, string][] => [
    [`${id} label`, fact.label],
    [`${id} question`, fact.question],
    [`${id} why`, fact.why],
    ...Object.entries(fact.options ?? {}).map(([option, said]): [string, string] => [
      `${id} ${option}`,
      said,
    ]),
  ])
  const { conditions, stages, outcomes } = wording
  const others = [conditions, stages, outcomes].flatMap((group) => Object.entries(group))
  return new Map([['title', wording.title], ...facts, ...others])
}

function figures(sentence: string): string {
  const found = sentence.replaceAll('1er', '1').match(/\d+(?:bis|ter|quater|quinquies|sexies)?/g)
  return (found ?? []).toSorted().join(' ')
}
