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
import { appuis, argumentaire9bis, remarques } from '@sejour/law/arguments'
import { languesDesPieces, pieces } from '@sejour/law/pieces'
import * as visiteurs from '@sejour/law/visiteurs'
import { argumentWords } from '../arguments/words.ts'
import { listPieces } from '../pieces/catalogue.ts'
import type { InEachLang, Lang } from '../say/index.ts'
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
    exports: {
      circumstances: keyedKinds('circumstances'),
      merits: keyedKinds('merits'),
      remarques: keyed('remarque', remarques),
      appuis: keyed('appui', appuis),
    },
    kind: () => 'argument',
    say: (id, lang) => ARGUMENTS[lang][id],
    link: () => '/article-9bis',
  },
  {
    exports: { pieces, languesDesPieces },
    kind: () => 'exhibit',
    say: (id, lang) => PIECES[lang][id] ?? ruleNames[lang][id],
    link: () => '/article-9bis',
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

const ARGUMENTS: InEachLang<LabelTable> = {
  fr: argumentLabels('fr'),
  nl: argumentLabels('nl'),
  de: argumentLabels('de'),
  en: argumentLabels('en'),
}

const PIECES: InEachLang<LabelTable> = {
  fr: pieceLabels('fr'),
  nl: pieceLabels('nl'),
  de: pieceLabels('de'),
  en: pieceLabels('en'),
}

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

function argumentLabels(lang: Lang): LabelTable {
  const { circumstances, merits, remarques: said, appuis: facts } = argumentWords(lang)
  const named = (prefix: string, table: LabelTable) =>
    Object.entries(table).map(([id, label]) => [`${prefix}.${id}`, label] as const)
  return Object.fromEntries([
    ...named('circumstances', circumstances),
    ...named('merits', merits),
    ...named('remarque', said),
    ...named('appui', facts),
  ])
}

function pieceLabels(lang: Lang): LabelTable {
  return Object.fromEntries(listPieces(lang).map(({ id, label }) => [id, label]))
}

/** The kinds of argument of a side: the same id may stand on both. */
function keyedKinds(side: 'circumstances' | 'merits') {
  return argumentaire9bis.sides[side].kinds.map((kind) => ({ ...kind, id: `${side}.${kind.id}` }))
}

/** The entries of a catalogue, each under its own name among all. */
function keyed(prefix: string, catalogue: { readonly [id: string]: object }) {
  return Object.entries(catalogue).map(([id, data]) => ({ ...data, id: `${prefix}.${id}` }))
}
