import type { LocalDate } from '@sejour/calendar'
import type { Block } from '@sejour/documents'
import { findVersionOn } from '@sejour/engine/cite'
import { contactsIcam } from '@sejour/law/eloignement'
import { lengthInDays } from './appeal.ts'
import type { CooperationKey } from './cooperation-words.ts'
import type { Say } from './say.ts'

/**
 * What an order to leave brings with it: the duty to cooperate, the address within fourteen days,
 * what follows otherwise, and the coaches for return. Empty before there was such a duty. Whoever is
 * `held` for removal has no address to tell and no desk to go to.
 */
export function cooperationBlocks(
  on: LocalDate,
  say: Say<CooperationKey>,
  held: 'held' | 'free' = 'free',
): readonly Block[] {
  const days = lengthInDays('address-declaration', on)
  if (days === undefined) return []
  // The forms print the contacts since November 2024; before, none were known here.
  const { value: contacts } = findVersionOn(on, contactsIcam) ?? contactsIcam[0]
  const { site, letters, email, telephone, telephoneHours, desks } = contacts
  const [opens = '', closes = ''] = telephoneHours.split('-')
  const duty: Block = {
    kind: 'paragraph',
    text: say('cooperationDuty', { site: [{ link: site, to: site }] }),
  }
  if (held === 'held') return [duty]
  return [
    duty,
    {
      kind: 'paragraph',
      text: say('cooperationAddress', { days, letters: sayAddress(letters, say) }),
    },
    { kind: 'paragraph', text: say('cooperationRefused') },
    {
      kind: 'paragraph',
      text: say('cooperationCoach', {
        email: [{ link: email, to: `mailto:${email}` }],
        telephone: [telephone],
        opens: [opens],
        closes: [closes],
      }),
    },
    { kind: 'paragraph', text: say('cooperationDesks') },
    { kind: 'list', items: desks.map((desk) => sayAddress(desk, say)) },
    { kind: 'code', to: site, text: say('cooperationCode') },
  ]
}

/** The addresses that the model prints, in the language of the act; another one as the data have it. */
const ADDRESSES: { readonly [address: string]: CooperationKey } = {
  'Boulevard Pacheco 44, 1000 Bruxelles': 'cooperationBrussels',
  'Italiëlei 4 bus 1, 2000 Antwerpen': 'cooperationAntwerp',
  'Rue de Fragnée 2, 4000 Liège': 'cooperationLiege',
}

function sayAddress(address: string, say: Say<CooperationKey>) {
  const key = ADDRESSES[address]
  return key === undefined ? [address] : say(key)
}
