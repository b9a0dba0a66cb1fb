import type { Database } from '@sejour/store'
import { createAccount, namesOf, type Account } from './accounts.ts'
import type { Context, Lang, Mail } from './context.ts'
import * as authenticator from './factors/authenticator.ts'
import * as knownAuthenticator from './factors/known-authenticator.ts'
import * as passkeys from './factors/passkeys.ts'
import * as recoveryCodes from './factors/recovery-codes.ts'
import * as firstAccount from './first-account.ts'
import { asHouse } from './house.ts'
import type { OidcProvider } from './oidc/provider.ts'
import * as oidc from './oidc/sign-in.ts'
import * as invitations from './organisations/invitations.ts'
import * as organisations from './organisations/organisations.ts'
import * as paperCodes from './paper/paper-codes.ts'
import * as paperLinks from './paper/paper-links.ts'
import { chooseOrganisation, presenceOf } from './presence.ts'
import { openSecrets } from './secrets/secrets.ts'
import { endSessions, listSessions } from './sessions.ts'
import * as newPassword from './sign-in/new-password.ts'
import * as mails from './sign-in/verify-mail.ts'
import { knowsPassword, signInWithPassword } from './sign-in/with-password.ts'

/** What accounts need from the outside. */
export type AccountsParts = {
  readonly database: Database
  /** The instant it is, in UTC. */
  readonly now: () => string
  /** Where the site stands, without a stroke at the end. Passkeys are bound to it. */
  readonly baseUrl: string
  /** 32 bytes that never change: other ones make every code and authenticator worthless. */
  readonly secret: Uint8Array
  readonly sendMail: (mail: Mail) => Promise<void>
  /** Told of each organisation once it is there; may be told twice. Not inside a transaction. */
  readonly organisationMade?: (organisation: string) => Promise<void>
  readonly oidcProviders?: readonly OidcProvider[]
  /** Told of a letter that could not leave where nobody waits for it. */
  readonly noteFault?: (error: unknown) => void
}

export type Accounts = ReturnType<typeof openAccounts>

/**
 * Everything about who is there. Refusals are values; `StoreUnavailable` is thrown.
 *
 * @throws AccountsSecretUnusable
 */
export function openAccounts(parts: AccountsParts) {
  const { database, now, secret, sendMail, oidcProviders = [] } = parts
  const noteFault = parts.noteFault ?? (() => undefined)
  const baseUrl = parts.baseUrl.replace(/\/$/, '')
  const context: Context = {
    database,
    now,
    baseUrl,
    sendMail,
    noteFault,
    organisationMade: parts.organisationMade ?? (async () => undefined),
    secrets: openSecrets(secret),
  }
  return {
    baseUrl,
    /** Makes an account without any letter: for demonstrations, imports and tests. */
    create: bind(context, createAccount),
    /** Names and mails by id; the caller knows that they are colleagues. */
    names: bind(context, namesOf),
    change: (account: string, changes: Partial<Pick<Account, 'name' | 'lang'>>) =>
      changeAccount(context, account, changes),
    presence: bind(context, presenceOf),
    chooseOrganisation: bind(context, chooseOrganisation),
    signIn: {
      withPassword: bind(context, signInWithPassword),
      beginPasskey: bind(context, passkeys.beginPasskeySignIn),
      withPasskey: bind(context, passkeys.signInWithPasskey),
      providers: oidcProviders.map(({ id, name }) => ({ id, name })),
      findProvider: (id: string) => oidcProviders.find((one) => one.id === id),
      beginOidc: bind(context, oidc.beginOidc),
      finishOidc: bind(context, oidc.finishOidc),
    },
    password: {
      isKnown: bind(context, knowsPassword),
      askNew: bind(context, newPassword.askNewPassword),
      mayChoose: bind(context, newPassword.mayChoosePassword),
      choose: bind(context, newPassword.choosePassword),
      change: bind(context, newPassword.changePassword),
    },
    mail: {
      askVerification: bind(context, mails.askMailVerification),
      verify: bind(context, mails.verifyMail),
    },
    authenticator: {
      begin: bind(context, authenticator.beginAuthenticator),
      confirm: bind(context, authenticator.confirmAuthenticator),
      check: bind(context, authenticator.checkAuthenticator),
      remove: bind(context, authenticator.removeAuthenticator),
      /** With a secret that others know too: for demonstrations, imports and tests. */
      give: bind(context, knownAuthenticator.giveAuthenticator),
      figuresOf: bind(context, knownAuthenticator.figuresOf),
    },
    recoveryCodes: {
      use: bind(context, recoveryCodes.useRecoveryCode),
      renew: bind(context, recoveryCodes.renewRecoveryCodes),
      count: bind(context, recoveryCodes.countRecoveryCodes),
    },
    passkeys: {
      begin: bind(context, passkeys.beginPasskey),
      add: bind(context, passkeys.addPasskey),
      list: bind(context, passkeys.listPasskeys),
      remove: bind(context, passkeys.removePasskey),
    },
    sessions: {
      list: bind(context, listSessions),
      end: (account: string, which: Parameters<typeof endSessions>[2]) =>
        asHouse(context, (rows) => endSessions(rows, account, which)),
    },
    organisations: {
      create: bind(context, organisations.createOrganisation),
      /** The space of a person's own, made at the first need. */
      ownSpace: bind(context, organisations.ownSpace),
      addMember: bind(context, organisations.addMember),
      find: bind(context, organisations.findOrganisation),
      change: bind(context, organisations.changeOrganisation),
      members: bind(context, organisations.listMembers),
      changeMember: bind(context, organisations.changeMember),
    },
    invitations: {
      invite: bind(context, invitations.invite),
      list: bind(context, invitations.listInvitations),
      revoke: bind(context, invitations.revokeInvitation),
      find: bind(context, invitations.findInvitation),
      acceptAsNew: bind(context, invitations.acceptAsNew),
      acceptAsKnown: bind(context, invitations.acceptAsKnown),
    },
    paperCodes: {
      give: bind(context, paperCodes.givePaperCode),
      open: bind(context, paperCodes.openPaperCode),
      list: bind(context, paperCodes.listPaperCodes),
      revoke: bind(context, paperCodes.revokePaperCode),
    },
    /** Files that somebody linked to the account of their own. */
    paperLinks: {
      link: bind(context, paperLinks.linkPaperCode),
      list: bind(context, paperLinks.listLinkedFiles),
      unlink: bind(context, paperLinks.unlinkPaperCode),
    },
    firstAccount: {
      ask: bind(context, firstAccount.askFirstAccount),
      mayMake: bind(context, firstAccount.mayMakeFirstAccount),
      make: bind(context, firstAccount.makeFirstAccount),
    },
  }
}

/** A function of this room for whoever has no context. */
function bind<Asked extends readonly unknown[], Answer>(
  context: Context,
  work: (context: Context, ...asked: Asked) => Answer,
): (...asked: Asked) => Answer {
  return (...asked) => work(context, ...asked)
}

async function changeAccount(
  context: Context,
  account: string,
  { name, lang }: { readonly name?: string; readonly lang?: Lang },
): Promise<'changed' | { readonly refused: 'name-missing' }> {
  if (name !== undefined && name.trim() === '') return { refused: 'name-missing' }
  await asHouse(context, (rows) =>
    rows
      .updateTable('accounts.account')
      .set({
        ...(name !== undefined && { name: name.trim() }),
        ...(lang !== undefined && { lang }),
      })
      .where('id', '=', account)
      .execute(),
  )
  return 'changed'
}
