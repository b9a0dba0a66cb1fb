import type { Accounts } from '@sejour/accounts'
import type { Lang } from '@sejour/answers/say'
import {
  type OtherLang,
  type CodeWrong,
  CODE_PATH,
  personAddress,
  renderCodePage,
} from '@sejour/web/person'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readBirth } from '../accounts/pages/paper.ts'
import type { PersonSession } from './person-session.ts'

/** What the page of a code is made of. */
export type CodeParts = {
  readonly lang: OtherLang
  readonly paperCodes: Pick<Accounts['paperCodes'], 'open'>
  readonly script: (lang: Lang, island: string) => string
  /** Where a browser goes when a code was right, and the cookie that it takes along. */
  readonly opened: (session: PersonSession) => {
    readonly seeOther: string
    readonly cookie: string
  }
}

/** Where a code on paper is typed in a language that only the page of a person has. */
export function codeRoutes(app: FastifyInstance, parts: CodeParts): void {
  const { lang } = parts
  const address = personAddress(lang, CODE_PATH)
  app.get(address, (_, reply) => {
    return reply.type(HTML).send(renderCodePage({ lang, script: parts.script }))
  })
  app.post(address, (request, reply) => open(parts, { request, reply }))
}

const HTML = 'text/html; charset=utf-8'
const STATUS: { readonly [wrong in CodeWrong]: number } = {
  wrong: 422,
  ended: 422,
  'day-malformed': 422,
  'too-many': 429,
}

type Sending = {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

async function open(parts: CodeParts, { request, reply }: Sending) {
  const { lang } = parts
  const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams()
  const refuse = (wrong: CodeWrong) => {
    const typed = Object.fromEntries(FIELDS.map((name) => [name, form.get(name) ?? '']))
    const page = renderCodePage({ lang, script: parts.script, wrong, typed })
    return reply.status(STATUS[wrong]).type(HTML).send(page)
  }
  const birthDate = readBirth(form)
  if (birthDate === undefined) return refuse('day-malformed')
  const code = form.get('code') ?? ''
  const opened = await parts.paperCodes.open({ code, birthDate, address: request.ip })
  if ('refused' in opened) return refuse(opened.refused)
  const { seeOther, cookie } = parts.opened(opened)
  return reply.header('set-cookie', cookie).redirect(seeOther, 303)
}

// A code never comes back into a page.
const FIELDS = ['birth-day', 'birth-month', 'birth-year'] as const
