import { type Accepted, type Looked, mayTake } from '@sejour/desk'
import { deskHref, renderDesk, TakeOverPage } from '@sejour/web/desk'
import type { DeskRoute, Sending } from './route.ts'
import { type Answer, type Wrong, wrongIn } from './route.ts'

/** Another counsel’s case, by the code of its offer. The code never stands in an address. */
export const takeOver: DeskRoute = {
  page: 'takeOver',
  show: async ({ parts, actor, frame }, sent) => {
    if (parts.sharing === undefined) return { notFound: true }
    return mayTake(actor)
      ? { html: renderDesk(TakeOverPage, { frame, sent }) }
      : { forbidden: true }
  },
  send: {
    look: async (sending) => {
      const code = sending.form.requiredLine('code')
      return sending.form.errors.length > 0 ? wrongIn(sending.form) : look(sending, code)
    },
    refuse: async ({ parts, actor, frame, form }) => {
      const done = await parts.sharing?.handOver.refuse(actor, form.line('code') ?? '')
      if (done === undefined) return { notFound: true }
      if ('done' in done) {
        return { html: renderDesk(TakeOverPage, { frame, sent: undefined, wasRefused: true }) }
      }
      return 'refused' in done ? wrong(done.refused) : { forbidden: true }
    },
    accept: async (sending) => {
      const { parts, actor, lang, form } = sending
      const code = form.line('code') ?? ''
      const version = Number(form.line('seen'))
      const done = await parts.sharing?.handOver.accept(actor, { code, version })
      if (done === undefined) return { notFound: true }
      if ('accepted' in done) return taken(lang, done)
      if ('changed' in done) return look(sending, code, true)
      return 'refused' in done ? wrong(done.refused) : { forbidden: true }
    },
  },
}

async function look(
  { parts, actor, lang, frame }: Sending,
  code: string,
  hasChanged = false,
): Promise<Answer | Wrong> {
  const looked: Looked | undefined = await parts.sharing?.handOver.look(actor, { code, lang })
  if (looked === undefined) return { notFound: true }
  if ('accepted' in looked) return taken(lang, looked)
  if ('forbidden' in looked) return looked
  if ('refused' in looked) return wrong(looked.refused)
  const offer = { code, summary: looked.seen }
  return {
    html: renderDesk(TakeOverPage, { frame, offer, hasChanged, sent: undefined }),
    status: hasChanged ? 409 : 200,
  }
}

const taken = (lang: Sending['lang'], { accepted }: Extract<Accepted, { accepted: string }>) => ({
  seeOther: `${deskHref(lang, 'share', { case: accepted })}?ok=1`,
})

const wrong = (code: string): Wrong => ({
  wrong: { errors: [{ field: 'code', code }] },
  status: 422,
})
