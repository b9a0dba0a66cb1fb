import type { Inline } from '@sejour/documents'
import { choice, group, optional, text } from '../field/field.ts'
import type { Rule } from '../rule.ts'
import { filled, plain } from '../words.ts'
import { keepOne } from './alternatives.ts'
import type { Say } from './say.ts'

/** Who signs where a form leaves the mayor or the minister, each of them or a delegate. */
export function mayorOrMinister() {
  return choice(
    { fr: 'Signataire', nl: 'Ondertekenaar', de: 'Unterzeichner' },
    {
      mayor: {
        fr: 'Le bourgmestre ou son délégué',
        nl: 'De burgemeester of zijn gemachtigde',
        de: 'Der Bürgermeister oder sein Beauftragter',
      },
      minister: {
        fr: 'Le ministre ou son délégué',
        nl: 'De minister of zijn gemachtigde',
        de: 'Der Minister oder sein Beauftragter',
      },
    },
  )
}

/** Of what the minister in charge of aliens is minister, as forms print it. */
export function minister() {
  return group(
    { fr: 'Ministre compétent', nl: 'Bevoegde minister', de: 'Zuständiger Minister' },
    {
      of: choice(
        { fr: 'Ministre de', nl: 'Minister van', de: 'Minister für' },
        {
          'asylum-migration': {
            fr: 'l’Asile et de la Migration',
            nl: 'Asiel en Migratie',
            de: 'Asyl und Migration',
          },
          other: { fr: 'une autre matière', nl: 'een andere materie', de: 'einen anderen Bereich' },
        },
      ),
      other: optional(
        text(
          { fr: 'Laquelle', nl: 'Welke', de: 'Welchen' },
          {
            hint: {
              fr: 'Ce qui suit « Ministre de », dans la langue de l’acte.',
              nl: 'Wat volgt op “Minister van”, in de taal van de akte.',
              de: 'Was auf „Minister für“ folgt, in der Sprache des Schriftstücks.',
            },
          },
        ),
      ),
    },
  )
}

type Minister<Field extends string = string> = {
  readonly of?: Field | undefined
  readonly other?: string | undefined
}

/** The rules of the group `minister`. */
export function ministerRules<
  Draft extends { readonly minister?: Minister | undefined },
>(): readonly Rule<Draft>[] {
  return [
    {
      id: 'minister-unnamed',
      breaks: 'missing',
      fields: ['minister.other', 'minister.of'],
      broken: ({ minister: said }) => said?.of === 'other' && said.other === undefined,
      says: {
        fr: 'Écrivez de quoi le ministre compétent est ministre : l’acte le nomme par sa qualité.',
        nl: 'Schrijf waarvoor de bevoegde minister bevoegd is: de akte noemt hem bij zijn hoedanigheid.',
        de: 'Schreiben Sie, wofür der Minister zuständig ist: Das Schriftstück nennt ihn mit seiner Eigenschaft.',
      },
    },
    {
      id: 'minister-named-twice',
      breaks: 'contradiction',
      fields: ['minister.other', 'minister.of'],
      broken: ({ minister: said }) =>
        said?.of !== undefined && said.of !== 'other' && said.other !== undefined,
      says: {
        fr: 'Le ministre est nommé deux fois : gardez le choix, ou la matière écrite.',
        nl: 'De minister wordt twee keer genoemd: behoud de keuze, of de geschreven materie.',
        de: 'Der Minister wird zweimal genannt: Behalten Sie die Auswahl oder den geschriebenen Bereich.',
      },
    },
  ]
}

/** What follows « Ministre de ». */
export function sayMinister(
  { of, other }: Minister<'asylum-migration' | 'other' | ''>,
  say: Say<SignerKey>,
): readonly Inline[] {
  if (of === 'asylum-migration') return [{ filled: plain(say('ministerAsylumMigration')) }]
  return [other === undefined ? { gap: '…' } : filled(other)]
}

export const signerWords = {
  fr: {
    signerMayor: 'Le bourgmestre ou son délégué',
    signerMinister: 'Le Ministre de {quality} ou son délégué',
    ministerAsylumMigration: 'l’Asile et de la Migration',
    seal: 'Sceau',
  },
  nl: {
    signerMayor: 'De burgemeester of zijn gemachtigde',
    signerMinister: 'De Minister van {quality} of zijn gemachtigde',
    ministerAsylumMigration: 'Asiel en Migratie',
    seal: 'Zegel',
  },
  de: {
    signerMayor: 'Der Bürgermeister oder sein Beauftragter',
    signerMinister: 'Der Minister für {quality} oder sein Beauftragter',
    ministerAsylumMigration: 'Asyl und Migration',
    seal: 'Siegel',
  },
} as const

export type SignerKey = keyof (typeof signerWords)['fr']

/** Both signers, the one who does not sign struck out. */
export function sayMayorOrMinister(
  signer: 'mayor' | 'minister' | '',
  quality: readonly Inline[],
  say: Say<SignerKey>,
): readonly Inline[] {
  return keepOne(signer, {
    mayor: say('signerMayor'),
    minister: say('signerMinister', { quality }),
  })
}
