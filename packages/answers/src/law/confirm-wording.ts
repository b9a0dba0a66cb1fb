import type { InEachLang } from '../say/index.ts'

/** What may be wrong with a signed reading, beyond its shape. */
export type ConfirmProblem =
  | 'unknown-text'
  | 'unknown-article'
  | 'unknown-item'
  | 'unsigned'
  | 'no-capacity'
  | 'note-missing'

export const confirmWording: InEachLang<{
  readonly problems: { readonly [problem in ConfirmProblem]: string }
}> = {
  fr: {
    problems: {
      'unknown-text':
        '« text » n’est pas un texte cité ici. « sejour law » donne le nom de chaque texte.',
      'unknown-article':
        '« article » n’est pas un article de ce texte sur lequel repose une règle. « sejour law » les donne.',
      'unknown-item': '« item » ne nomme rien ici. Reprenez le nom que donne la page à confirmer.',
      unsigned: '« by » est vide. Écrivez le nom de la personne qui a comparé.',
      'no-capacity': '« capacity » est vide. Écrivez en quelle qualité cette personne signe.',
      'note-missing': '« note » manque. Dites en quoi le texte dit autre chose.',
    },
  },
  nl: {
    problems: {
      'unknown-text':
        '“text” is geen tekst die hier wordt geciteerd. “sejour law” geeft de naam van elke tekst.',
      'unknown-article':
        '“article” is geen artikel van die tekst waarop een regel steunt. “sejour law” geeft ze.',
      'unknown-item':
        '“item” benoemt hier niets. Neem de naam over van de pagina die te bevestigen is.',
      unsigned: '“by” is leeg. Schrijf de naam van wie heeft vergeleken.',
      'no-capacity': '“capacity” is leeg. Schrijf in welke hoedanigheid die persoon tekent.',
      'note-missing': '“note” ontbreekt. Zeg waarin de tekst iets anders zegt.',
    },
  },
  de: {
    problems: {
      'unknown-text':
        '„text“ ist kein hier angeführter Text. „sejour law“ nennt den Namen jedes Textes.',
      'unknown-article':
        '„article“ ist kein Artikel dieses Textes, auf dem eine Regel beruht. „sejour law“ nennt sie.',
      'unknown-item':
        '„item“ benennt hier nichts. Übernehmen Sie den Namen von der Seite, die zu bestätigen ist.',
      unsigned: '„by“ ist leer. Schreiben Sie den Namen der Person, die verglichen hat.',
      'no-capacity':
        '„capacity“ ist leer. Schreiben Sie, in welcher Eigenschaft sie unterschreibt.',
      'note-missing': '„note“ fehlt. Sagen Sie, worin der Text etwas anderes sagt.',
    },
  },
  en: {
    problems: {
      'unknown-text':
        '“text” is no text that is cited here. “sejour law” gives the name of each text.',
      'unknown-article':
        '“article” is no article of that text on which a rule rests. “sejour law” lists them.',
      'unknown-item': '“item” names nothing here. Copy the name from the page to confirm.',
      unsigned: '“by” is empty. Write the name of the person who compared.',
      'no-capacity': '“capacity” is empty. Write in which capacity that person signs.',
      'note-missing': '“note” is missing. Say how the text says something else.',
    },
  },
}
