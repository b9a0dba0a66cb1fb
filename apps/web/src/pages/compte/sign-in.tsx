import { addressOf } from '../../app/slugs.ts'
import { Button, ButtonLink, ButtonRow, Notice } from '../../components/index.ts'
import { ComptePage } from './compte-page.tsx'
import { DemoAccounts, DemoFigures } from './demo.tsx'
import { CodeField, CompteForm, PasskeyButton } from './parts.tsx'
import { TextField } from './text-field.tsx'
import { compteTexts } from './texts/index.ts'
import type { CompteFrame, SecondFactorView, SignInView } from './view.ts'

/** Mail and password first; every other way below. */
export function SignInPage({ frame, view }: { frame: CompteFrame; view: SignInView }) {
  const { lang } = frame
  const { signIn, fields, newPassword } = compteTexts(lang)
  const said = { 'signed-out': signIn.left, 'new-password': newPassword.done }
  return (
    <ComptePage
      frame={frame}
      title={signIn.title}
      lead={signIn.lead}
      tried={view}
      said={view.said && said[view.said]}
    >
      {view.isFilling === true && (
        <Notice>
          <p>
            {signIn.filling}{' '}
            <a href={addressOf(lang, `/connexion${queryFor(view.to)}`)}>{signIn.again}</a>
          </p>
        </Notice>
      )}
      <CompteForm lang={lang} path="/connexion" label={signIn.title} carried={{ vers: view.to }}>
        <TextField
          lang={lang}
          name="mail"
          label={fields.mail}
          type="email"
          autoComplete="username webauthn"
          tried={view}
        />
        <TextField
          lang={lang}
          name="password"
          label={fields.password}
          type="password"
          autoComplete="current-password"
          tried={view}
        />
        <ButtonRow>
          <Button>{signIn.go}</Button>
        </ButtonRow>
      </CompteForm>
      <section class="compte-other">
        <h2>{signIn.otherWays}</h2>
        <PasskeyButton lang={lang} use="sign-in" to={view.to}>
          {signIn.withPasskey}
        </PasskeyButton>
        {view.providers.map(({ id, name }) => (
          <p>
            <ButtonLink href={`/oidc/${id}/go?${new URLSearchParams({ lang, vers: view.to })}`}>
              {signIn.withProvider(name)}
            </ButtonLink>
          </p>
        ))}
        <ul>
          <li>
            <a href={addressOf(lang, '/mot-de-passe-oublie')}>{signIn.forgotten}</a>
          </li>
          <li>
            <a href={addressOf(lang, '/mon-dossier')}>{signIn.paper}</a>
          </li>
        </ul>
        <p class="hint">{signIn.noAccount}</p>
      </section>
      {view.demo && <DemoAccounts lang={lang} demo={view.demo} />}
    </ComptePage>
  )
}

const queryFor = (to: string): string => (to === '' ? '' : `?${new URLSearchParams({ vers: to })}`)

/** The figures of the authenticator, a recovery code, or a passkey. */
export function SecondFactorPage({ frame, view }: { frame: CompteFrame; view: SecondFactorView }) {
  const { lang } = frame
  const { secondFactor: words, fields } = compteTexts(lang)
  const carried = { vers: view.to }
  return (
    <ComptePage frame={frame} title={words.title} lead={words.lead} tried={view}>
      {view.demoCode && (
        <DemoFigures
          lang={lang}
          code={view.demoCode}
          again={addressOf(lang, `/second-facteur${queryFor(view.to)}`)}
        />
      )}
      {view.authenticator && (
        <CompteForm lang={lang} path="/second-facteur" label={words.title} carried={carried}>
          <CodeField lang={lang} tried={view} />
          <ButtonRow>
            <Button>{words.go}</Button>
          </ButtonRow>
        </CompteForm>
      )}
      {view.passkey && (
        <PasskeyButton lang={lang} use="sign-in" to={view.to}>
          {words.withPasskey}
        </PasskeyButton>
      )}
      {view.authenticator && (
        <details class="compte-lost" open={view.faults?.['recovery'] !== undefined}>
          <summary>{words.lost}</summary>
          <CompteForm lang={lang} path="/second-facteur" label={words.lost} carried={carried}>
            <p>{words.lostHint}</p>
            <TextField
              lang={lang}
              name="recovery"
              label={fields.recoveryCode}
              hint={fields.recoveryHint}
              autoComplete="off"
              tried={view}
            />
            <ButtonRow>
              <Button kind="secondary">{words.useRecovery}</Button>
            </ButtonRow>
          </CompteForm>
        </details>
      )}
    </ComptePage>
  )
}
