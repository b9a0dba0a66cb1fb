import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { localDate } from '@sejour/calendar'
import { chromium } from 'playwright-core'
import { type House, openHouse } from '../../../server/src/house/open-house.ts'
import { appOf } from '../../../server/src/server.ts'
import { ARGUMENTS, executablePath, type Site } from '../site.ts'
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
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'sejour-whole-'))
  const clock = { instant: `${isoDay}T08:00:00.000Z` }
  const faults: unknown[] = []
  const [post, port, browser] = await Promise.all([
    openPostOffice(),
    freePort(),
    chromium.launch({ executablePath, args: ARGUMENTS }),
  ])
  const host = 'localhost'
  const origin = `http://${host}:${port}`
  const house = await openHouse(
    { host, port, dataFolder, smtpUrl: post.url, mailFrom: 'sejour@cabinet.exemple' },
    {
      now: () => clock.instant,
      today: () => localDate(clock.instant.slice(0, 10)),
      baseUrl: origin,
      noteFault: (error) => void faults.push(error),
    },
  )
  const app = await appOf(house, { log: () => undefined })
  await app.listen({ port, host })
  return {
    origin,
    browser,
    house,
    post,
    faults,
    now: () => clock.instant,
    becomes: (day) => {
      clock.instant = `${day}T08:00:00.000Z`
    },
    close: async () => {
      await browser.close()
      await app.close()
      await house.close()
      await post.goAway()
      rmSync(dataFolder, { recursive: true })
    },
  }
}

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, 'localhost', () => {
      const bound = server.address()
      server.close(() => resolve(bound instanceof Object ? bound.port : 0))
    })
  })
}
