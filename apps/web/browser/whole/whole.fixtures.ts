import { localDate } from '@sejour/calendar'
import { emptyPlace } from '@sejour/store/testing'
import { type House, openHouse } from '../../../server/src/house/open-house.ts'
import { appOf } from '../../../server/src/server.ts'
import { freePort, type Site, siteOf } from '../site.ts'
import { openPostOffice, type PostOffice } from './post-office.fixtures.ts'

/** A password that can be taken. Everybody here has it. */
export const PASSWORD = 'quatre arbres bleus en hiver'

/** The whole server in this process, over a store of its own, with its post and a clock to move. */
export type Whole = Site & {
  readonly house: House
  readonly post: PostOffice
  /** The instant that the server takes it to be. */
  readonly now: () => string
  /** Makes it nine in the morning, Belgian winter time, of that day. */
  readonly becomes: (isoDay: string) => void
  /** What the server could not do while nobody waited for it. */
  readonly faults: readonly unknown[]
}

export async function openWhole(isoDay: string): Promise<Whole> {
  const clock = { instant: `${isoDay}T08:00:00.000Z` }
  const faults: unknown[] = []
  const [post, port, { dataFolder, remove }] = await Promise.all([
    openPostOffice(),
    freePort(),
    emptyPlace(),
  ])
  const host = 'localhost'
  const house = await openHouse(
    { host, port, dataFolder, smtpUrl: post.url, mailFrom: 'sejour@cabinet.exemple' },
    {
      now: () => clock.instant,
      today: () => localDate(clock.instant.slice(0, 10)),
      baseUrl: `http://${host}:${port}`,
      noteFault: (error) => void faults.push(error),
    },
  )
  const app = await appOf(house, { log: () => undefined })
  const close = async (): Promise<void> => {
    await house.close()
    await post.goAway()
    await remove()
  }
  return {
    ...(await siteOf(app, { port, host, close })),
    house,
    post,
    faults,
    now: () => clock.instant,
    becomes: (day) => {
      clock.instant = `${day}T08:00:00.000Z`
    },
  }
}
