import type { Inline } from '@sejour/documents'
import { choice, text } from '../field/field.ts'
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

/** What the minister in charge of aliens is minister of, as the form prints it. */
export function ministerQuality() {
  return text(
    {
      fr: 'Qualité du ministre',
      nl: 'Hoedanigheid van de minister',
      de: 'Eigenschaft des Ministers',
    },
    {
      hint: {
        fr: 'Ce dont s’occupe le ministre compétent pour le séjour, après « Ministre de » : « l’Asile et de la Migration ».',
        nl: 'Waarvoor de minister bevoegd is, na “Minister van”: “Asiel en Migratie”.',
        de: 'Wofür der Minister zuständig ist, nach „Minister für“: „Asyl und Migration“.',
      },
    },
  )
}

export const signerWords = {
  fr: {
    signerMayor: 'Le bourgmestre ou son délégué',
    signerMinister: 'Le Ministre de {quality} ou son délégué',
    seal: 'Sceau',
  },
  nl: {
    signerMayor: 'De burgemeester of zijn gemachtigde',
    signerMinister: 'De Minister van {quality} of zijn gemachtigde',
    seal: 'Zegel',
  },
  de: {
    signerMayor: 'Der Bürgermeister oder sein Beauftragter',
    signerMinister: 'Der Minister für {quality} oder sein Beauftragter',
    seal: 'Siegel',
  },
} as const

type SignerKey = keyof (typeof signerWords)['fr']

/** Both signers, the one who does not sign struck out. */
export function sayMayorOrMinister(
  signer: 'mayor' | 'minister' | '',
  quality: string,
  say: Say<SignerKey>,
): readonly Inline[] {
  return keepOne(signer, {
    mayor: say('signerMayor'),
    minister: say('signerMinister', { quality }),
  })
}
