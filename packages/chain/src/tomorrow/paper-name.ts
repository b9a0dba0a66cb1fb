import { titresDe } from '@sejour/law/titres/de'
import { titresEn } from '@sejour/law/titres/en'
import { titresNl } from '@sejour/law/titres/nl'
import { directionOf, isolated, type PersonLang } from '../follow/person-lang.ts'
import { titreById } from './paper-says.ts'

/** A name in the four languages of the law. */
type Names = { readonly [lang in 'fr' | 'nl' | 'de' | 'en']: string }

/** What people call papers that the list of titles lacks, or names at length. */
const OTHERS: { readonly [id: string]: Names } = {
  'circulaire-annexe-3': {
    fr: 'annexe 3 de la circulaire',
    nl: 'bijlage 3 van de omzendbrief',
    de: 'Anlage 3 des Rundschreibens',
    en: 'annex 3 of the circular',
  },
  'circulaire-annexe-2': {
    fr: 'annexe 2 de la circulaire',
    nl: 'bijlage 2 van de omzendbrief',
    de: 'Anlage 2 des Rundschreibens',
    en: 'annex 2 of the circular',
  },
}

const IMMATRICULATION: Names = {
  fr: 'attestation d’immatriculation (carte orange)',
  nl: 'attest van immatriculatie (oranje kaart)',
  de: 'Registrierungsbescheinigung (orange Karte)',
  en: 'certificate of immatriculation (orange card)',
}

/**
 * A paper as a person recognises it: in French or Dutch by its short name; elsewhere by what is
 * printed on it in French and in Dutch, in German and English after its name there.
 */
export function paperName(id: string, lang: PersonLang): string {
  const names = namesOf(id)
  if (lang === 'fr' || lang === 'nl') return names[lang]
  const printed = names.fr === names.nl ? names.fr : `${names.fr} / ${names.nl}`
  if (lang === 'de' || lang === 'en') return `${names[lang]} (${printed})`
  return directionOf(lang) === 'rtl' ? isolated(printed) : printed
}

function namesOf(id: string): Names {
  const other = OTHERS[id]
  if (other) return other
  if (id === 'ai' || id === 'ai-union') return IMMATRICULATION
  const annex = /^annexe-(\w+)$/.exec(id)?.[1]
  if (annex) {
    return {
      fr: `annexe ${annex}`,
      nl: `bijlage ${annex}`,
      de: `Anlage ${annex}`,
      en: `annex ${annex}`,
    }
  }
  if (/^[A-Z]+\+?$/.test(id)) {
    return { fr: `carte ${id}`, nl: `${id}-kaart`, de: `${id}-Karte`, en: `${id} card` }
  }
  const fr = titreById(id)?.name ?? id
  return {
    fr,
    nl: ownName(titresNl.names, id) ?? fr,
    de: ownName(titresDe.names, id) ?? fr,
    en: ownName(titresEn.names, id) ?? fr,
  }
}

function ownName(names: { readonly [id: string]: string }, id: string): string | undefined {
  return Object.hasOwn(names, id) ? names[id] : undefined
}
