import { addressOf } from '../../app/slugs.ts'
import { Button, ButtonLink, ButtonRow } from '../../components/index.ts'
import { ComptePage } from './compte-page.tsx'
import { CompteForm } from './parts.tsx'
import { TextField } from './text-field.tsx'
import { compteTexts } from './texts/index.ts'
import type { CompteFrame, CompteView } from './view.ts'

type Of<Page extends CompteView['page']> = {
  readonly frame: CompteFrame
  readonly view: Extract<CompteView, { page: Page }>
}

/** Asks for a letter. What it says after is the same whether there is an account or not. */
export function ForgottenPage({ frame, view }: Of<'forgotten'>) {
  const { lang } = frame
  const { forgotten: words, fields } = compteTexts(lang)
  if (view.isSent) return <ComptePage frame={frame} title={words.sentTitle} lead={words.sent} />
  return (
    <ComptePage frame={frame} title={words.title} lead={words.lead} tried={view}>
      <CompteForm lang={lang} path="/mot-de-passe-oublie" label={words.title}>
        <TextField
          lang={lang}
          name="mail"
          label={fields.mail}
          type="email"
          autoComplete="username"
          tried={view}
        />
        <ButtonRow>
          <Button>{words.go}</Button>
        </ButtonRow>
      </CompteForm>
    </ComptePage>
  )
}

/** The link of the letter leads here. */
export function NewPasswordPage({ frame, view }: Of<'new-password'>) {
  const { lang } = frame
  const { newPassword: words } = compteTexts(lang)
  return (
    <ComptePage frame={frame} title={words.title} lead={words.lead} tried={view}>
      <CompteForm
        lang={lang}
        path="/nouveau-mot-de-passe"
        label={words.title}
        carried={{ code: view.code }}
      >
        <NewPassword frame={frame} view={view} />
        <ButtonRow>
          <Button>{words.go}</Button>
        </ButtonRow>
      </CompteForm>
    </ComptePage>
  )
}

/** A link that a mail program opened by itself must not confirm anything: a button does. */
export function VerifyPage({ frame, view }: Of<'verify'>) {
  const { lang } = frame
  const { verify: words, account } = compteTexts(lang)
  if (view.isDone) {
    return (
      <ComptePage frame={frame} title={words.done}>
        <p>
          <a href={addressOf(lang, '/compte')}>{account.title}</a>
        </p>
      </ComptePage>
    )
  }
  return (
    <ComptePage frame={frame} title={words.title} lead={words.lead}>
      <CompteForm lang={lang} path="/adresse-confirmee" carried={{ code: view.code }}>
        <ButtonRow>
          <Button>{words.go}</Button>
        </ButtonRow>
      </CompteForm>
    </ComptePage>
  )
}

/** Accepts as somebody new, or leads to signing in first. */
export function InvitationPage({ frame, view }: Of<'invitation'>) {
  const { lang } = frame
  const { invitation: words, fields, roles } = compteTexts(lang)
  const back = `${addressOf(lang, '/invitation')}?code=${view.code}`
  const carried = { code: view.code }
  return (
    <ComptePage frame={frame} title={words.title(view.organisation)} tried={view}>
      <p>
        {words.forMail(view.mail)} {words.asRole(roles[view.role])}
      </p>
      {view.as === 'known' ? (
        <>
          <p>{words.signInFirst}</p>
          <ButtonRow>
            <ButtonLink
              kind="primary"
              href={`${addressOf(lang, '/connexion')}?${new URLSearchParams({ vers: back })}`}
            >
              {words.signIn}
            </ButtonLink>
          </ButtonRow>
        </>
      ) : (
        <CompteForm lang={lang} path="/invitation" carried={carried}>
          {view.as === 'new' && (
            <>
              <p>{words.choose}</p>
              <TextField
                lang={lang}
                name="name"
                label={fields.name}
                hint={fields.nameHint}
                autoComplete="name"
                tried={view}
              />
              <NewPassword frame={frame} view={view} />
            </>
          )}
          <ButtonRow>
            <Button>{words.accept}</Button>
          </ButtonRow>
        </CompteForm>
      )}
    </ComptePage>
  )
}

/** The first account of an installation, with the link of its terminal. */
export function FirstPage({ frame, view }: Of<'first'>) {
  const { lang } = frame
  const { first: words, fields } = compteTexts(lang)
  const kind = view.values?.['kind'] ?? 'counsel'
  return (
    <ComptePage frame={frame} title={words.title} lead={words.lead} tried={view}>
      <CompteForm
        lang={lang}
        path="/premier-compte"
        label={words.title}
        carried={{ code: view.code }}
      >
        <TextField
          lang={lang}
          name="organisation"
          label={fields.organisationName}
          autoComplete="organization"
          tried={view}
        />
        <div class="field">
          <label class="label" for="kind">
            {fields.kind}
          </label>
          <select id="kind" name="kind">
            {Object.entries(words.kinds).map(([value, label]) => (
              <option value={value} selected={value === kind}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <TextField lang={lang} name="name" label={fields.name} autoComplete="name" tried={view} />
        <TextField
          lang={lang}
          name="mail"
          label={fields.mail}
          type="email"
          autoComplete="username"
          tried={view}
        />
        <NewPassword frame={frame} view={view} />
        <ButtonRow>
          <Button>{words.go}</Button>
        </ButtonRow>
      </CompteForm>
    </ComptePage>
  )
}

function NewPassword({ frame, view }: Of<'new-password' | 'invitation' | 'first'>) {
  const { fields } = compteTexts(frame.lang)
  return (
    <TextField
      lang={frame.lang}
      name="password"
      label={view.page === 'new-password' ? fields.newPassword : fields.password}
      hint={fields.passwordHint}
      type="password"
      autoComplete="new-password"
      tried={view}
    />
  )
}

/** A link that was used, is too old, or was replaced. */
export function EndedPage({ frame }: { frame: CompteFrame }) {
  const { ended } = compteTexts(frame.lang)
  return <ComptePage frame={frame} title={ended.title} lead={ended.lead} />
}

/** What is kept does not answer: nothing on this page can be done for the moment. */
export function UnavailablePage({ frame }: { frame: CompteFrame }) {
  const { unavailable } = compteTexts(frame.lang)
  return <ComptePage frame={frame} title={unavailable.title} lead={unavailable.lead} />
}
