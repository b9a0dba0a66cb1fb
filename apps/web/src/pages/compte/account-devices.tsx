import { Button, ButtonRow } from '../../components/index.ts'
import { formatInstant, formatInstantDay } from './format.ts'
import { CompteForm, PasskeyButton } from './parts.tsx'
import { TextField } from './text-field.tsx'
import { compteTexts } from './texts/index.ts'
import type { AccountView, CompteFrame } from './view.ts'

interface Props {
  readonly frame: CompteFrame
  readonly view: AccountView
}

/** Passkeys, and the browsers that are signed in. */
export function DevicesSection({ frame, view }: Props) {
  return (
    <>
      <PasskeysSection frame={frame} view={view} />
      <SessionsSection frame={frame} view={view} />
    </>
  )
}

function PasskeysSection({ frame: { lang }, view }: Props) {
  const { account: words, fields } = compteTexts(lang)
  return (
    <section>
      <h2>{words.passkeys}</h2>
      <p>{words.passkeysLead}</p>
      {view.passkeys.length === 0 ? (
        <p>{words.noPasskeys}</p>
      ) : (
        <ul class="compte-rows">
          {view.passkeys.map(({ id, name, createdAt, usedAt }) => (
            <li>
              <span>
                <strong>{name || words.passkeys}</strong> ·{' '}
                {words.madeOn(formatInstantDay(createdAt, lang))}
                {usedAt !== undefined && `, ${words.usedOn(formatInstantDay(usedAt, lang))}`}
              </span>
              <CompteForm lang={lang} path="/compte" carried={{ id }}>
                <Button kind="secondary" name="do" value="remove-passkey">
                  {words.remove}
                  <span class="visually-hidden"> {name}</span>
                </Button>
              </CompteForm>
            </li>
          ))}
        </ul>
      )}
      <div data-passkey-name hidden>
        <TextField
          lang={lang}
          name="passkey-name"
          label={fields.passkeyName}
          hint={fields.passkeyNameHint}
          autoComplete="off"
          tried={{}}
        />
      </div>
      <PasskeyButton lang={lang} use="add">
        {words.addPasskey}
      </PasskeyButton>
      <noscript>
        <p class="hint">{words.needsScript}</p>
      </noscript>
    </section>
  )
}

function SessionsSection({ frame: { lang }, view }: Props) {
  const { account: words } = compteTexts(lang)
  return (
    <section>
      <h2>{words.sessions}</h2>
      <ul class="compte-rows">
        {view.sessions.map(({ id, client, createdAt, seenAt, isThis }) => (
          <li>
            <span>
              <strong>{client || words.unknownDevice}</strong>
              {isThis && ` (${words.thisOne})`} · {words.since(formatInstant(createdAt, lang))},{' '}
              {words.seen(formatInstant(seenAt, lang))}
            </span>
            {!isThis && (
              <CompteForm lang={lang} path="/compte" carried={{ id }}>
                <Button kind="secondary" name="do" value="end-session">
                  {words.end}
                  <span class="visually-hidden"> {client}</span>
                </Button>
              </CompteForm>
            )}
          </li>
        ))}
      </ul>
      {view.sessions.length > 1 && (
        <CompteForm lang={lang} path="/compte">
          <ButtonRow>
            <Button kind="secondary" name="do" value="end-others">
              {words.endOthers}
            </Button>
          </ButtonRow>
        </CompteForm>
      )}
    </section>
  )
}
