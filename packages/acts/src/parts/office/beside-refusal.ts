import type { Block } from '@sejour/documents'
import { yesNo } from '../../field/field.ts'
import type { Rule } from '../../rule.ts'
import type { Say } from '../say.ts'
import { paragraph } from './compose.ts'
import type { OfficeKey } from './words.ts'

/** The decisions that may come with a refusal; each is an act of its own. */
export const besideRefusal = {
  orderApart: yesNo({
    fr: 'Un ordre de quitter le territoire (annexe 13) l’accompagne',
    nl: 'Er hoort een bevel om het grondgebied te verlaten (bijlage 13) bij',
    de: 'Eine Anweisung, das Staatsgebiet zu verlassen (Anlage 13), begleitet sie',
  }),
  banApart: yesNo({
    fr: 'Une interdiction d’entrée (annexe 13sexies) l’accompagne',
    nl: 'Er hoort een inreisverbod (bijlage 13sexies) bij',
    de: 'Ein Einreiseverbot (Anlage 13sexies) begleitet sie',
  }),
}

type Beside = {
  readonly orderApart?: boolean | undefined
  readonly banApart?: boolean | undefined
}

/** A ban never comes without an order. */
export function besideRules<Of extends Beside>(): readonly Rule<Of>[] {
  return [
    {
      id: 'ban-without-order',
      breaks: 'contradiction',
      fields: ['banApart', 'orderApart'],
      broken: ({ orderApart, banApart }) => banApart === true && orderApart === false,
      says: {
        fr: 'Une interdiction d’entrée n’accompagne qu’un ordre de quitter le territoire : ajoutez l’ordre ou enlevez l’interdiction.',
        nl: 'Een inreisverbod hoort alleen bij een bevel om het grondgebied te verlaten: voeg het bevel toe of haal het verbod weg.',
        de: 'Ein Einreiseverbot begleitet nur eine Anweisung, das Staatsgebiet zu verlassen: Fügen Sie die Anweisung hinzu oder entfernen Sie das Verbot.',
      },
    },
  ]
}

/** What the refusal says of the decisions beside it. */
export function besideBlocks(
  { orderApart, banApart }: { readonly orderApart: boolean; readonly banApart: boolean },
  say: Say<OfficeKey>,
): readonly Block[] {
  return [
    ...(orderApart ? [paragraph(say('orderApart'))] : []),
    ...(banApart ? [paragraph(say('banApart'))] : []),
  ]
}
