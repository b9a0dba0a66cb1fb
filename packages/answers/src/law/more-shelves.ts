import {
  autorites,
  autoritesFr,
  type AutoritesTexts,
  juges,
  langues,
  litiges,
  matieres,
} from '@sejour/law/autorites'
import { autoritesDe } from '@sejour/law/autorites/de'
import { autoritesEn } from '@sejour/law/autorites/en'
import { autoritesNl } from '@sejour/law/autorites/nl'
import { contradictions } from '@sejour/law/contradictions'
import { contradictionsDe } from '@sejour/law/contradictions/de'
import { contradictionsEn } from '@sejour/law/contradictions/en'
import { contradictionsNl } from '@sejour/law/contradictions/nl'
import * as visiteurs from '@sejour/law/visiteurs'
import type { InEachLang } from '../say/index.ts'
import { visitDe } from '../visit/wording/de.ts'
import { visitEn } from '../visit/wording/en.ts'
import { visitFr } from '../visit/wording/fr.ts'
import { visitNl } from '../visit/wording/nl.ts'
import type { Saying } from '../visit/wording/wording.ts'
import type { LabelTable } from './labels.ts'
import { ruleNames } from './rule-names/index.ts'
import type { Shelf } from './shelf.ts'

/** The modules whose things have no id of their own: they are named by their list and their key. */
export const moreShelves: readonly Shelf[] = [
  {
    exports: {
      autorites: keyed('autorite', autorites),
      juges: keyed('juge', juges),
      matieres: keyed('matiere', matieres),
      litiges: keyed('litige', litiges),
      langues: keyed('langue', langues),
    },
    kind: () => 'authority',
    say: (id, lang) => AUTHORITIES[lang][id],
    link: () => '/autorites',
  },
  {
    exports: { contradictions },
    kind: () => 'contradiction',
    say: (id, lang) => CONTRADICTIONS[lang][id],
    link: () => '/contradictions',
  },
  {
    exports: visiteurs,
    kind: () => 'visit',
    say: (id, lang) => {
      const says: { readonly [id: string]: Saying } = VISITS[lang].says
      return (says[id] ?? says[`condition.${id}`])?.({}) ?? ruleNames[lang][id]
    },
    link: () => '/visite',
  },
]

const VISITS = { fr: visitFr, nl: visitNl, de: visitDe, en: visitEn }

const AUTHORITIES: InEachLang<LabelTable> = {
  fr: authorityLabels(autoritesFr),
  nl: authorityLabels(autoritesNl),
  de: authorityLabels(autoritesDe),
  en: authorityLabels(autoritesEn),
}

const CONTRADICTIONS: InEachLang<LabelTable> = {
  fr: Object.fromEntries(contradictions.map(({ id, about }) => [id, about])),
  nl: aboutOf(contradictionsNl),
  de: aboutOf(contradictionsDe),
  en: aboutOf(contradictionsEn),
}

function aboutOf(texts: { readonly [id: string]: { readonly about: string } }): LabelTable {
  return Object.fromEntries(Object.entries(texts).map(([id, { about }]) => [id, about]))
}

function authorityLabels(texts: AutoritesTexts): LabelTable {
  return Object.fromEntries([
    ...Object.entries(texts.autorites).map(([id, { name }]) => [`autorite.${id}`, name]),
    ...Object.entries(texts.juges).map(([id, { name }]) => [`juge.${id}`, name]),
    ...Object.entries(texts.matieres).map(([id, label]) => [`matiere.${id}`, label]),
    ...Object.entries(texts.litiges).map(([id, { label }]) => [`litige.${id}`, label]),
    ...Object.entries(texts.langues).map(([id, label]) => [`langue.${id}`, label]),
  ])
}

/** The entries of a catalogue, each under its own name among all. */
function keyed(prefix: string, catalogue: { readonly [id: string]: object }) {
  return Object.entries(catalogue).map(([id, data]) => ({ ...data, id: `${prefix}.${id}` }))
}
