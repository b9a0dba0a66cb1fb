import { sayAll } from '@sejour/answers/say'
import { ficheAdde, officeSejour } from '@sejour/law'
import type { Remark } from '../../act.ts'
import { withoutPieces, type Argued } from './argument.ts'
import { uncitedPieces } from './pieces.ts'

/** What is argued without a piece, and the pieces that no sentence cites. */
export function supportRemarks(
  elements: readonly Argued[],
  all: readonly { readonly number: number }[],
  citations: readonly (string | undefined)[],
): readonly Remark[] {
  const bare = withoutPieces(elements).map(String)
  const idle = uncitedPieces(all, citations).map(String)
  return [
    ...(bare.length === 0
      ? []
      : [
          {
            text: {
              fr: `Sans pièce à l’appui : élément ${sayAll(bare, 'fr')}. La preuve revient au demandeur.`,
              nl: `Zonder bewijsstuk: element ${sayAll(bare, 'nl')}. Het bewijs rust op de aanvrager.`,
              de: `Ohne Beleg: Element ${sayAll(bare, 'de')}. Der Beweis obliegt dem Antragsteller.`,
            },
            source: ficheAdde,
          },
        ]),
    ...(idle.length === 0
      ? []
      : [
          {
            text: {
              fr: `Pièces de l’inventaire que la lettre ne cite pas : ${sayAll(idle, 'fr')}.`,
              nl: `Stukken van de inventaris die de brief niet vermeldt: ${sayAll(idle, 'nl')}.`,
              de: `Unterlagen des Verzeichnisses, die das Schreiben nicht anführt: ${sayAll(idle, 'de')}.`,
            },
          },
        ]),
  ]
}

/** Said beside a letter that goes by e-mail or by ordinary post. */
export function sendingRemarks(sending: string): readonly Remark[] {
  if (sending === 'mail') return [MAIL]
  return sending === 'ordinary' ? [ORDINARY] : []
}

const MAIL: Remark = {
  text: {
    fr: 'L’Office publie l’adresse de la boîte qui reçoit ces lettres : vérifiez-la le jour de l’envoi, et gardez l’accusé d’envoi.',
    nl: 'De Dienst Vreemdelingenzaken maakt het adres van de mailbox voor deze brieven bekend: kijk het na op de dag van verzending en bewaar het verzendbewijs.',
    de: 'Das Ausländeramt veröffentlicht die Adresse des Postfachs für diese Schreiben: Prüfen Sie sie am Tag des Versands, und bewahren Sie den Sendenachweis auf.',
  },
  source: officeSejour,
}

const ORDINARY: Remark = {
  text: {
    fr: 'Un courrier ordinaire ne prouve ni son envoi ni son jour : préférez le recommandé ou le dépôt contre accusé de réception.',
    nl: 'Gewone post bewijst noch de verzending noch de dag: verkies een aangetekende zending of afgifte tegen ontvangstbewijs.',
    de: 'Gewöhnliche Post beweist weder den Versand noch den Tag: Ziehen Sie das Einschreiben oder die Abgabe gegen Empfangsbestätigung vor.',
  },
  source: ficheAdde,
}
