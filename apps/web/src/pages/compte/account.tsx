import { addressOf } from '../../app/slugs.ts'
import { Button, ButtonLink, ButtonRow } from '../../components/index.ts'
import { commonTexts, langs } from '../../texts/index.ts'
import { DevicesSection } from './account-devices.tsx'
import { ComptePage } from './compte-page.tsx'
import { CompteForm } from './parts.tsx'
import { TextField } from './text-field.tsx'
import { compteTexts } from './texts/index.ts'
import type { AccountView, CompteFrame } from './view.ts'

interface Props {
  readonly frame: CompteFrame
  readonly view: AccountView
}

/** Everything that somebody may change of their own account, one form each. */
export function AccountPage({ frame, view }: Props) {
  const { lang } = frame
  const { account: words } = compteTexts(lang)
  const said = { saved: words.saved, 'letter-sent': words.letterSent }
  return (
    <ComptePage frame={frame} title={words.title} tried={view} said={view.said && said[view.said]}>
      <ButtonRow>
        {view.home !== undefined && (
          <ButtonLink kind="primary" href={view.home}>
            {words.desk}
          </ButtonLink>
        )}
        {view.administers && (
          <ButtonLink href={addressOf(lang, '/mon-organisation')}>{words.organisation}</ButtonLink>
        )}
        {view.severalOrganisations && (
          <ButtonLink href={addressOf(lang, '/choisir-organisation')}>
            {words.otherOrganisation}
          </ButtonLink>
        )}
        <form method="post" action={addressOf(lang, '/deconnexion')}>
          <Button kind="secondary">{words.signOut}</Button>
        </form>
      </ButtonRow>
      <WhoSection frame={frame} view={view} />
      <PasswordSection frame={frame} view={view} />
      <FactorSection frame={frame} view={view} />
      <DevicesSection frame={frame} view={view} />
    </ComptePage>
  )
}

function WhoSection({ frame: { lang }, view }: Props) {
  const { account: words, fields } = compteTexts(lang)
  return (
    <section>
      <h2>{words.who}</h2>
      <p>
        {view.mail} · {view.mailIsVerified ? words.mailVerified : words.mailNotVerified}
      </p>
      {!view.mailIsVerified && (
        <CompteForm lang={lang} path="/compte">
          <Button kind="secondary" name="do" value="verify-mail">
            {words.verifyMail}
          </Button>
        </CompteForm>
      )}
      <CompteForm lang={lang} path="/compte" label={words.who}>
        <TextField
          lang={lang}
          name="name"
          label={fields.name}
          hint={fields.nameHint}
          autoComplete="name"
          tried={view}
          value={view.name}
        />
        <div class="field">
          <label class="label" for="lang">
            {fields.language}
          </label>
          <select id="lang" name="lang">
            {langs.map((one) => (
              <option value={one} selected={one === view.accountLang} lang={one}>
                {commonTexts(one).languageName}
              </option>
            ))}
          </select>
        </div>
        <ButtonRow>
          <Button kind="secondary" name="do" value="who">
            {words.save}
          </Button>
        </ButtonRow>
      </CompteForm>
    </section>
  )
}

function PasswordSection({ frame: { lang }, view }: Props) {
  const { account: words, fields } = compteTexts(lang)
  if (!view.hasPassword) {
    return (
      <section>
        <h2>{words.password}</h2>
        <p>{words.noPassword}</p>
      </section>
    )
  }
  return (
    <section>
      <h2>{words.password}</h2>
      <CompteForm lang={lang} path="/compte" label={words.password}>
        <CurrentPassword lang={lang} view={view} id="current" />
        <TextField
          lang={lang}
          name="password"
          label={fields.newPassword}
          hint={fields.passwordHint}
          type="password"
          autoComplete="new-password"
          tried={view}
        />
        <ButtonRow>
          <Button kind="secondary" name="do" value="password">
            {words.changePassword}
          </Button>
        </ButtonRow>
      </CompteForm>
    </section>
  )
}

function FactorSection({ frame: { lang }, view }: Props) {
  const { account: words } = compteTexts(lang)
  return (
    <section>
      <h2>{words.secondFactor}</h2>
      {view.authenticator ? (
        <>
          <p>{words.hasAuthenticator(view.recoveryCodesLeft)}</p>
          <CompteForm lang={lang} path="/compte" label={words.secondFactor}>
            {view.hasPassword && (
              <>
                <p class="hint">{words.sensitive}</p>
                <CurrentPassword lang={lang} view={view} id="current-factor" />
              </>
            )}
            <ButtonRow>
              <Button kind="secondary" name="do" value="new-codes">
                {words.newCodes}
              </Button>
              <Button kind="secondary" name="do" value="remove-authenticator">
                {words.removeAuthenticator}
              </Button>
            </ButtonRow>
          </CompteForm>
        </>
      ) : (
        <>
          <p>{words.noAuthenticator}</p>
          <ButtonRow>
            <ButtonLink href={addressOf(lang, '/authentificateur')}>
              {words.addAuthenticator}
            </ButtonLink>
          </ButtonRow>
        </>
      )}
    </section>
  )
}

/** A fault is shown in the form that was sent. */
function CurrentPassword({
  lang,
  view,
  id,
}: {
  lang: CompteFrame['lang']
  view: AccountView
  id: 'current' | 'current-factor'
}) {
  const fault = view.faults?.[id]
  return (
    <TextField
      lang={lang}
      name="current"
      id={id}
      label={compteTexts(lang).fields.currentPassword}
      type="password"
      autoComplete="current-password"
      tried={fault ? { faults: { current: fault } } : {}}
    />
  )
}
