import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser } from '../site.ts'
import { grant, notify, refuse } from './chain-9bis-decided.fixtures.ts'
import { acknowledge, file, register } from './chain-9bis-filed.fixtures.ts'
import { annul, lodge, plead } from './chain-9bis-judged.fixtures.ts'
import { ask, bridge, check, prolong } from './chain-9bis-renewed.fixtures.ts'
import { COMMUNE, OFFICE, type Story } from './chain-9bis.fixtures.ts'
import { authority, openDesks } from './chain-house.fixtures.ts'
import { member } from './people.fixtures.ts'
import { openWhole } from './whole.fixtures.ts'

// A step is many pages of several people, on a machine that may be busy.
const PATIENT = { timeout: 180_000 } as const

describe.skipIf(!hasBrowser)(
  'a 9bis that is refused, annulled, granted and renewed',
  PATIENT,
  () => {
    let story: Story
    beforeAll(async () => {
      const whole = await openWhole('2025-01-06')
      const firm = await member(whole, 'A. Exemple')
      const office = { kind: 'office', of: OFFICE, lang: 'fr' } as const
      const handler = await authority(whole, { ...office, name: 'B. Traitante' })
      story = {
        whole,
        desks: openDesks(whole),
        counsel: { ...firm, lang: 'fr', script: true, hasFactor: false },
        officer: await authority(whole, {
          name: 'G. Loket',
          kind: 'commune',
          of: COMMUNE,
          lang: 'nl',
        }),
        handler,
        second: await authority(whole, { ...office, name: 'L. Seconde', with: handler }),
        id: '',
        code: '',
      }
    }, 120_000)
    afterAll(async () => {
      await story?.desks.close()
      await story?.whole.close()
    })

    test.each([
      ['counsel files it with the commune, by a double click: it is sent once', file],
      ['the commune registers it, checks fee and residence, and sends it on', register],
      ['the Office acknowledges, and everybody sees it', acknowledge],
      ['every argument is answered, and somebody else reads it again', refuse],
      ['the commune notifies, and the limits start by themselves', notify],
      ['counsel appeals, which suspends nothing', lodge],
      ['the Office deposits its file, counsel its memorial', plead],
      ['the judgment annuls, and a round follows', annul],
      ['decided again: a year on two conditions, the register, the card', grant],
      ['the renewal is asked in its window', ask],
      ['the conditions of the decision are checked', check],
      ['annexe 15 bridges the wait', bridge],
      ['it is prolonged', prolong],
    ] as const)('%s', async (_, happens) => {
      await happens(story)
      expect(story.whole.faults).toEqual([])
    })
  },
)
