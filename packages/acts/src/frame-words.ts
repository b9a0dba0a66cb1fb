import { sayDate } from '@sejour/answers/say'
import type { Instrument } from '@sejour/law/annexes'
import type { Act, Form, Version } from './act.ts'
import type { ActLang, InActLangs } from './lang.ts'

const INSTRUMENTS: { readonly [instrument in Instrument]: InActLangs } = {
  'ar-1981-10-08': {
    fr: 'arrêté royal du 8 octobre 1981',
    nl: 'koninklijk besluit van 8 oktober 1981',
    de: 'Königlicher Erlass vom 8. Oktober 1981',
  },
  'circulaire-2007-06-21': {
    fr: 'circulaire du 21 juin 2007',
    nl: 'omzendbrief van 21 juni 2007',
    de: 'Rundschreiben vom 21. Juni 2007',
  },
}

const ANNEX: InActLangs = { fr: 'annexe', nl: 'bijlage', de: 'Anlage' }
const VERSION: InActLangs = { fr: 'version du', nl: 'versie van', de: 'Fassung vom' }

/** « annexe 20, arrêté royal du 8 octobre 1981 »: never a number alone. */
export function sayForm({ instrument, number }: Form, lang: ActLang): string {
  return `${ANNEX[lang]} ${number}, ${INSTRUMENTS[instrument][lang]}`
}

/** « Annexe 20 », for the corner of the form itself. */
export function sayFormNumber({ number }: Form, lang: ActLang): string {
  return `${ANNEX[lang].toUpperCase()} ${number}`
}

/** What stands at the foot of each page: form, version and language, or the title of a letter. */
export function sayFoot({ form, words }: Act, version: Version, lang: ActLang): string {
  return form
    ? `${sayForm(form, lang)} · ${VERSION[lang]} ${sayDate(version.from, lang)} · ${lang}`
    : words[lang].title
}

/** Shown beside a form written in our own words. */
export function sayOwnWords(lang: ActLang): string {
  return {
    fr: 'Cet acte reprend le contenu du modèle avec nos propres mots. Un texte officiel peut être chargé à la place.',
    nl: 'Deze akte geeft de inhoud van het model in onze eigen woorden weer. U kunt in de plaats een officiële tekst laden.',
    de: 'Dieses Schriftstück gibt den Inhalt des Musters mit unseren eigenen Worten wieder. Stattdessen kann ein amtlicher Text geladen werden.',
  }[lang]
}

/** Shown beside an act that rests on a text which nobody here has read in its state of that day. */
export function sayUnread(lang: ActLang): string {
  return {
    fr: 'La version de ce texte n’a pas été vérifiée pour ce jour : à faire confirmer par un avocat.',
    nl: 'De versie van deze tekst is voor die dag niet nagekeken: te laten bevestigen door een advocaat.',
    de: 'Die Fassung dieses Textes wurde für diesen Tag nicht geprüft: von einem Rechtsanwalt bestätigen zu lassen.',
  }[lang]
}
