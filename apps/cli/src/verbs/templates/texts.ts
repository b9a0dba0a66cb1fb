import type { Issuer } from '@sejour/acts'
import type { InEachLang } from '@sejour/answers/say'

type TemplatesTexts = {
  readonly title: (count: number) => string
  readonly issuers: { readonly [issuer in Issuer]: string }
  readonly more: string
  readonly versions: string
  readonly refuses: string
  readonly example: string
}

export const templatesTexts: InEachLang<TemplatesTexts> = {
  fr: {
    title: (count) => `${count} actes et lettres, en français, néerlandais et allemand`,
    issuers: {
      counsel: 'Avocat ou association',
      person: 'La personne',
      commune: 'Commune',
      office: 'Office des étrangers',
    },
    more: '« sejour templates annexe-20 » montre ce qu’un acte refuse et un exemple de ses données ; --json, leur schéma.',
    versions: 'Versions',
    refuses: 'Ce que l’acte refuse',
    example: 'Exemple de données',
  },
  nl: {
    title: (count) => `${count} akten en brieven, in het Nederlands, Frans en Duits`,
    issuers: {
      counsel: 'Advocaat of vereniging',
      person: 'De persoon',
      commune: 'Gemeente',
      office: 'Dienst Vreemdelingenzaken',
    },
    more: '“sejour templates annexe-20” toont wat een akte weigert en een voorbeeld van haar gegevens; --json hun schema.',
    versions: 'Versies',
    refuses: 'Wat de akte weigert',
    example: 'Voorbeeld van gegevens',
  },
  de: {
    title: (count) =>
      `${count} Schriftstücke und Schreiben, auf Deutsch, Französisch, Niederländisch`,
    issuers: {
      counsel: 'Anwalt oder Vereinigung',
      person: 'Die Person',
      commune: 'Gemeinde',
      office: 'Ausländeramt',
    },
    more: '„sejour templates annexe-20“ zeigt, was ein Schriftstück ablehnt, und ein Beispiel seiner Daten; --json ihr Schema.',
    versions: 'Fassungen',
    refuses: 'Was das Schriftstück ablehnt',
    example: 'Beispiel für Daten',
  },
  en: {
    title: (count) => `${count} acts and letters, in French, Dutch and German`,
    issuers: {
      counsel: 'Lawyer or association',
      person: 'The person',
      commune: 'Commune',
      office: 'Immigration Office',
    },
    more: '“sejour templates annexe-20” shows what an act refuses and an example of its data; --json, their schema.',
    versions: 'Versions',
    refuses: 'What the act refuses',
    example: 'Example of data',
  },
}
