import type { ActLang, InActLangs } from '@sejour/acts'
import type { ActFieldWords } from '../../acts/index.ts'

/** Around the fields, in the language of their labels. */
const words: InActLangs<ActFieldWords> = {
  fr: {
    yes: 'Oui',
    no: 'Non',
    choose: 'Choisissez',
    optional: '(facultatif)',
    error: 'Erreur :',
    dayHint: 'Jour, mois, année : 5/3/2026',
    money: 'En euros, par exemple 313,50',
    add: (label) => `Ajouter une ligne : ${label}`,
    remove: (label) => `Enlever : ${label}`,
    toMend: (count) => (count === 1 ? '1 point à voir' : `${count} points à voir`),
    rows: (count) => (count === 1 ? '1 ligne' : `${count} lignes`),
    complete: 'rempli',
    nothing: 'vide',
  },
  nl: {
    yes: 'Ja',
    no: 'Nee',
    choose: 'Kies',
    optional: '(facultatief)',
    error: 'Fout:',
    dayHint: 'Dag, maand, jaar: 5/3/2026',
    money: 'In euro, bijvoorbeeld 313,50',
    add: (label) => `Een regel toevoegen: ${label}`,
    remove: (label) => `Weghalen: ${label}`,
    toMend: (count) => (count === 1 ? '1 punt te bekijken' : `${count} punten te bekijken`),
    rows: (count) => (count === 1 ? '1 regel' : `${count} regels`),
    complete: 'ingevuld',
    nothing: 'leeg',
  },
  de: {
    yes: 'Ja',
    no: 'Nein',
    choose: 'Wählen Sie',
    optional: '(freiwillig)',
    error: 'Fehler:',
    dayHint: 'Tag, Monat, Jahr: 5/3/2026',
    money: 'In Euro, zum Beispiel 313,50',
    add: (label) => `Eine Zeile hinzufügen: ${label}`,
    remove: (label) => `Entfernen: ${label}`,
    toMend: (count) => (count === 1 ? '1 Punkt anzusehen' : `${count} Punkte anzusehen`),
    rows: (count) => (count === 1 ? '1 Zeile' : `${count} Zeilen`),
    complete: 'ausgefüllt',
    nothing: 'leer',
  },
}

export const fieldWords = (lang: ActLang): ActFieldWords => words[lang]
