import * as annexes from '@sejour/law/annexes'
import { annexesDe } from '@sejour/law/annexes/de'
import { annexesEn } from '@sejour/law/annexes/en'
import { annexesNl } from '@sejour/law/annexes/nl'
import * as courtSejour from '@sejour/law/court-sejour'
import * as decisions from '@sejour/law/decisions'
import { decisionsDe } from '@sejour/law/decisions/de'
import { decisionsEn } from '@sejour/law/decisions/en'
import { decisionsNl } from '@sejour/law/decisions/nl'
import * as eloignement from '@sejour/law/eloignement'
import { eloignementDe } from '@sejour/law/eloignement/de'
import { eloignementEn } from '@sejour/law/eloignement/en'
import { eloignementNl } from '@sejour/law/eloignement/nl'
import * as lexique from '@sejour/law/lexique'
import { lexiqueDe } from '@sejour/law/lexique/de'
import { lexiqueEn } from '@sejour/law/lexique/en'
import { lexiqueFr } from '@sejour/law/lexique/fr'
import { lexiqueNl } from '@sejour/law/lexique/nl'
import * as recours from '@sejour/law/recours'
import { remediesDe } from '@sejour/law/recours/de'
import { remediesEn } from '@sejour/law/recours/en'
import { remediesNl } from '@sejour/law/recours/nl'
import * as redevance from '@sejour/law/redevance'
import * as registres from '@sejour/law/registres'
import { registresDe } from '@sejour/law/registres/de'
import { registresEn } from '@sejour/law/registres/en'
import { registresNl } from '@sejour/law/registres/nl'
import * as renouvellement from '@sejour/law/renouvellement'
import * as illimite from '@sejour/law/sejour-illimite'
import { enoncesDe } from '@sejour/law/sejour-illimite/de'
import { enoncesEn } from '@sejour/law/sejour-illimite/en'
import { enoncesNl } from '@sejour/law/sejour-illimite/nl'
import * as titres from '@sejour/law/titres'
import { titresDe } from '@sejour/law/titres/de'
import { titresEn } from '@sejour/law/titres/en'
import { titresNl } from '@sejour/law/titres/nl'
import * as union from '@sejour/law/union'
import { type Lang, sayPlace } from '../say/index.ts'
import { ruleNames } from './rule-names/index.ts'
import { firstOf, type Labels } from './labels.ts'
import { ownLabel, type Shelf } from './shelf.ts'

// A tariff goes by the request that it is asked for.
const { motifs, ...otherFeeRules } = redevance

const ANNEX_TITLES: Labels = {
  fr: Object.fromEntries(annexes.annexes.map(({ id, title }) => [id, title])),
  nl: annexesNl.titles,
  de: annexesDe.titles,
  en: annexesEn.titles,
}

/** Nationalities that always change together are one thing, named by them. */
const visaGroups = courtSejour.regimesVisa.map((group) => ({
  ...group,
  id: `visa.${group.nationalities.replaceAll(' ', '-')}`,
}))

/** Every module of the law whose things are found by walking what it exports. */
export const shelves: readonly Shelf[] = [
  shelf('decision', decisions, '/delai', {
    nl: decisionsNl,
    de: decisionsDe,
    en: decisionsEn,
  }),
  shelf('remedy', recours, '/delai', { nl: remediesNl, de: remediesDe, en: remediesEn }),
  {
    ...shelf('rule', { motifs, ...otherFeeRules }, '/redevance', {
      fr: firstOf(
        ownLabels(redevance.exemptions),
        ownLabels(redevance.motifs),
        ownLabels(redevance.motifsGratuits),
      ),
      nl: feeLabels(redevance.libellesNl),
      de: feeLabels(redevance.libellesDe),
      en: feeLabels(redevance.libellesEn),
    }),
    kind: (name) => (name === 'exemptions' ? 'exemption' : 'rule'),
  },
  {
    ...shelf('rule', { ...courtSejour, regimesVisa: visaGroups }, '/court-sejour', {}),
    say: (id, lang) => (id.startsWith('visa.') ? sayVisa(id, lang) : ruleNames[lang][id]),
  },
  {
    ...shelf('paper', titres, '/papiers', {
      fr: ownLabels(titres.enonces),
      nl: firstOf(titresNl.names, titresNl.statements),
      de: firstOf(titresDe.names, titresDe.statements),
      en: firstOf(titresEn.names, titresEn.statements),
    }),
    kind: (name) => (name === 'enonces' ? 'statement' : 'paper'),
    link: (id) => {
      const paper = titres.titres.find(
        (one) => one.id === id || one.statements.some((statement) => statement === id),
      )
      return paper ? `/papiers/${paper.id}` : '/papiers'
    },
  },
  {
    ...shelf('annex', { annexes: annexes.annexes }, '/papiers', {}),
    link: (id) => `/papiers/${id}`,
    say: (id, lang) => ANNEX_TITLES[lang]?.[id] ?? sayAnnex(id, lang),
  },
  shelf('register', registres, '/registres', {
    nl: firstOf(registresNl.names, registresNl.rules),
    de: firstOf(registresDe.names, registresDe.rules),
    en: firstOf(registresEn.names, registresEn.rules),
  }),
  shelf('removal', eloignement, '/ordre-de-quitter', {
    nl: eloignementNl,
    de: eloignementDe,
    en: eloignementEn,
  }),
  shelf('unlimited', illimite, '/sejour-illimite', {
    fr: firstOf(illimite.enoncesFr, illimite.libellesFr.bases),
    nl: firstOf(enoncesNl, illimite.libellesNl.bases),
    de: firstOf(enoncesDe, illimite.libellesDe.bases),
    en: firstOf(enoncesEn, illimite.libellesEn.bases),
  }),
  shelf('renewal', renouvellement, '/papiers', {
    fr: renewalLabels(renouvellement.renouvellementFr),
    nl: renewalLabels(renouvellement.renouvellementNl),
    de: renewalLabels(renouvellement.renouvellementDe),
    en: renewalLabels(renouvellement.renouvellementEn),
  }),
  shelf('rule', union, '/citoyens-union', {}),
  {
    ...shelf('term', lexique, '/lexique', {
      fr: headings(lexiqueFr),
      nl: headings(lexiqueNl),
      de: headings(lexiqueDe),
      en: headings(lexiqueEn),
    }),
    link: (id) => `/lexique#${id}`,
  },
]

function shelf(
  kind: ReturnType<Shelf['kind']>,
  exports: Shelf['exports'],
  page: string,
  labels: Labels,
): Shelf {
  return {
    exports,
    kind: () => kind,
    link: () => page,
    say: (id, lang) => labels[lang]?.[id] ?? ruleNames[lang][id],
  }
}

function ownLabels(catalogue: { readonly [id: string]: unknown }) {
  return Object.fromEntries(
    Object.entries(catalogue).map(([id, data]) => [id, ownLabel(data)] as const),
  )
}

function feeLabels({ grounds, exemptions }: redevance.FeeLabels) {
  return firstOf(grounds, exemptions)
}

function renewalLabels({ titres, enonces }: renouvellement.LibellesRenouvellement) {
  return firstOf(titres, enonces)
}

function headings(lexicon: lexique.Lexique) {
  return Object.fromEntries(Object.entries(lexicon).map(([id, { forms }]) => [id, forms[0]]))
}

const NATIONALITIES = {
  fr: courtSejour.nationalitesFr,
  nl: courtSejour.nationalitesNl,
  de: courtSejour.nationalitesDe,
  en: courtSejour.nationalitesEn,
}

const MOST_NAMED = 3

/** “Visa: Vanuatu”, or the first three of many. */
function sayVisa(id: string, lang: Lang): string {
  const codes = id.replace('visa.', '').split('-')
  const named: { readonly [code: string]: string } = NATIONALITIES[lang]
  const names = codes.slice(0, MOST_NAMED).map((code) => named[code] ?? code)
  const more = codes.length > MOST_NAMED ? [`+ ${codes.length - MOST_NAMED}`] : []
  return `${ruleNames[lang]['regimesVisa'] ?? ''} (${[...names, ...more].join(', ')})`
}

/** An annex whose title nobody here has read goes by its number. */
function sayAnnex(id: string, lang: Lang): string | undefined {
  const annex = annexes.annexes.find((one) => one.id === id)
  return annex && sayPlace({ point: `annexe ${annex.number}` }, lang)
}
